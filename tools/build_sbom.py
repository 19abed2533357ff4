"""Makes the software bill of materials of the core: the packages that `pip install newsclean` brings, in CycloneDX.

    python tools/build_sbom.py [FILE]

It installs this checkout alone into an empty environment, lists what is there, and writes the list as JSON (default:
`build/newsclean.cdx.json`). `cyclonedx-bom` makes it and holds it against CycloneDX's schema.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OUTPUT = ROOT / "build" / "newsclean.cdx.json"


def own_variables() -> dict[str, str]:
    """Return the environment's variables without PYTHONPATH: what stands there would count as installed."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}


def install_alone(what: Path, environment: Path) -> None:
    """Install a checkout or a wheel, and what it needs, into a new environment that has not even pip.

    Raises:
        subprocess.CalledProcessError: if it cannot be installed.
    """
    venv.create(environment, with_pip=False)
    command = [sys.executable, "-m", "pip", "--python", str(environment), "install", "-q", str(what)]
    subprocess.run(command, check=True, env=own_variables())


def bill_of(environment: Path) -> str:
    """Return the bill of materials of an environment with newsclean in it, as JSON of CycloneDX.

    Raises:
        subprocess.CalledProcessError: if it cannot be made, or is not valid.
    """
    command = [sys.executable, "-m", "cyclonedx_py", "environment", str(environment)]
    command += [
        "--pyproject",
        str(ROOT / "pyproject.toml"),
        "--mc-type",
        "library",
        "--output-reproducible",
        "--validate",
    ]
    return subprocess.run(command, check=True, capture_output=True, text=True, env=own_variables()).stdout


def main() -> None:
    """Write the bill of materials of this checkout."""
    output = Path(sys.argv[1]) if len(sys.argv) > 1 else OUTPUT
    with tempfile.TemporaryDirectory() as folder:
        environment = Path(folder, "environment")
        install_alone(ROOT, environment)
        text = bill_of(environment)
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_text(text, encoding="utf-8")
    print(output)


if __name__ == "__main__":
    main()
