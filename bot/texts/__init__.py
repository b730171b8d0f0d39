"""Every word that the doors say by themselves: content, no logic."""
