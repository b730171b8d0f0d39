"""Finding complaints by words and sellers without reading them."""
