"""`python -m bot` is the command `ruthan`."""

from bot.commands.main import main

if __name__ == "__main__":
    main(prog_name="ruthan")
