"""The command `ruthan complaints verify`: whether an export is still what was exported."""

import json
from dataclasses import asdict
from pathlib import Path

import click

from bot.commands.texts import verify as texts
from db.export.export import FORMATS
from db.export.integrity import check


@click.command("verify", help=texts.VERIFY_HELP)
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help=texts.JSON_HELP)
@click.pass_context
def verify(context: click.Context, file: Path, as_json: bool) -> None:
    file_format = next((each for each in FORMATS if file.suffix.lower() == f".{each}"), None)
    if file_format is None:
        raise click.UsageError(texts.UNKNOWN_SUFFIX)
    checked = check(file, file_format)
    if as_json:
        findings = [asdict(finding) for finding in checked.findings]
        answer = {
            "right": not findings,
            "rows": checked.rows,
            "sha256": checked.sha256,
            "findings": findings,
        }
        click.echo(json.dumps(answer, ensure_ascii=False))
    elif checked.findings:
        for finding in checked.findings:
            click.echo(texts.finding(finding), err=True)
    else:
        click.echo(texts.right(checked.rows, checked.sha256))
    context.exit(1 if checked.findings else 0)
