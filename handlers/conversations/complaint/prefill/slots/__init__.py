"""The answers that one typed message gives to several questions."""
