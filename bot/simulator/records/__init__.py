"""The local LINE's own data: users, chats, menus, switches."""
