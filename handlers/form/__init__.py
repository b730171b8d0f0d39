"""A form as data: fields, their types, and the one list of the complaint. Pure."""
