"""The person who files: who it is, where they live, and how they are reached."""
