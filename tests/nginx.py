"""Find nginx for the tests, or install it, and run it as docs/proxy.md says."""

import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.debian import install, show_path
from tests.engine.processes import ROOT, free_port

NAME = "ruthan.example.org"
START_S = 20
NONE = (
    "The tests of the proxy need nginx, and none could be found or installed. Install it"
    " (Debian: apt-get install nginx) and run the tests again."
)
KINDS = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")


class NoNginx(Exception):
    """No nginx can be had on this machine."""


def nginx_path() -> Path:
    """The nginx that is there, else Debian's, installed now. Raises NoNginx."""
    # Debian keeps it where only an administrator's shell looks.
    places = "/usr/sbin:/usr/local/sbin"
    found = shutil.which("nginx") or shutil.which("nginx", path=places)
    if found is None and install("--no-install-recommends", "nginx"):
        found = shutil.which("nginx", path=places)
    if found is None:
        raise NoNginx(NONE)
    return Path(found)


@dataclass(frozen=True)
class Proxy:
    """A running nginx: its ports for http and https, and the certificate to trust."""

    plain: int
    port: int
    certificate: Path


@contextmanager
def proxy(server_port: int, folder: Path) -> Iterator[Proxy]:
    """The documented nginx before a server, with ports, paths and a certificate of its own."""
    running = Proxy(free_port(), free_port(), folder / "certificate.pem")
    _make_certificate(running.certificate, folder / "key.pem")
    configuration = folder / "nginx.conf"
    configuration.write_text(_configuration(running, server_port, folder), "utf-8")
    directives = f"daemon off; user root; pid {folder / 'nginx.pid'};"
    log = folder / "nginx.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            (nginx_path(), "-p", folder, "-c", configuration, "-e", "stderr", "-g", directives),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
        )
    try:
        _wait(process, running.port, log)
        yield running
    finally:
        process.terminate()
        process.wait(30)


def _configuration(running: Proxy, server_port: int, folder: Path) -> str:
    documented = (ROOT / "docs" / "proxy.md").read_text("utf-8")
    found = re.search(r"```nginx\n(.*?)```", documented, re.DOTALL)
    assert found
    filled = found[1]
    temporary = "".join(f"{kind}_temp_path {folder / kind};\n" for kind in KINDS)
    for old, new in {
        "listen 80;": f"listen 127.0.0.1:{running.plain};",
        "listen 443 ssl;": f"listen 127.0.0.1:{running.port} ssl;",
        "/etc/ssl/ruthan/fullchain.pem": str(running.certificate),
        "/etc/ssl/ruthan/key.pem": str(folder / "key.pem"),
        "127.0.0.1:8000": f"127.0.0.1:{server_port}",
        "http {\n": f"http {{\naccess_log off;\nerror_log stderr;\n{temporary}",
    }.items():
        assert old in filled
        filled = filled.replace(old, new)
    return filled


def _make_certificate(certificate: Path, key_file: Path) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, NAME)])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(NAME)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    certificate.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    key_file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )


def _wait(process: "subprocess.Popen[bytes]", port: int, log: Path) -> None:
    end = time.monotonic() + START_S
    while time.monotonic() < end and process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), 5).close()
        except OSError:
            time.sleep(0.02)
        else:
            return
    raise TimeoutError(log.read_text(errors="replace")[-3000:])


def main() -> int:
    """`python -m tests.nginx`: prints nginx's path; 1 when there is none."""
    return show_path(nginx_path, NoNginx)


if __name__ == "__main__":
    sys.exit(main())
