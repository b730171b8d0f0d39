"""Rich menus: their layout, their pictures, how they reach LINE and the people they are for."""
