"""`python -m bot` is the command `ruthan`."""

from bot.cli import main

if __name__ == "__main__":
    main(prog_name="ruthan")
