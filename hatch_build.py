"""Builds the compiled loops (`*.pyx` in folders called `compiled`), where that can be done.

It is optional: without a compiler, or on another interpreter than CPython, newsclean is installed
without it and reads pages in pure Python. `NEWSCLEAN_PURE=1` leaves it out, `NEWSCLEAN_EXTENSION=1`
makes an installation without it fail.
"""

from __future__ import annotations

import os
import shutil
import sys
import sysconfig
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

OLDEST = "0x030B0000"  # of CPython, whose stable ABI the binary keeps to
# Of compilers that know them. Who says CFLAGS wants something else, such as a sanitizer.
FLAGS = [] if sys.platform == "win32" or os.environ.get("CFLAGS") else ["-O3", "-g0"]
# A product and a sum are rounded one after the other, as numpy does: some processors have an instruction for both.
EXACT = [] if sys.platform == "win32" else ["-ffp-contract=off"]


class ExtensionHook(BuildHookInterface[Any]):
    """Compiles the extension into the wheel, or into the checkout of an editable installation."""

    temporary: tempfile.TemporaryDirectory[str] | None = None

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the extension; where that fails, say why and go on without it."""
        if self.target_name != "wheel":
            return
        root = Path(self.root, "src")
        if version == "editable":
            for stale in (*root.glob("**/compiled/*.so"), *root.glob("**/compiled/*.pyd")):
                stale.unlink()
        try:
            self.temporary = tempfile.TemporaryDirectory()
            built = build(root, Path(self.temporary.name))
        except NotBuiltError as error:
            if is_set("NEWSCLEAN_EXTENSION"):
                raise
            self.app.display_warning(f"newsclean is built without its extension, for pure Python: {error}")
            return
        build_data["pure_python"] = False
        build_data["tag"] = f"cp311-abi3-{sysconfig.get_platform().replace('-', '_').replace('.', '_')}"
        for place, file in built.items():
            if version == "editable":
                shutil.copy(file, root / place)
            else:
                build_data["force_include"][str(file)] = place

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        """Remove what was compiled; it is in the wheel."""
        if self.temporary is not None:
            self.temporary.cleanup()


class NotBuiltError(Exception):
    """The extension could not be built."""


def is_set(switch: str) -> bool:
    """Tell whether a switch in the environment is on."""
    return os.environ.get(switch, "0") not in ("", "0")


def build(root: Path, folder: Path) -> dict[str, Path]:
    """Compile what lies in folders called `compiled`; return the files by the place where they belong.

    Args:
        root: the folder of the package.
        folder: where the files are made; each stands below it as its source below the root.

    Raises:
        NotBuiltError: if that is not possible here.
    """
    if is_set("NEWSCLEAN_PURE"):
        raise NotBuiltError("NEWSCLEAN_PURE is set")
    if sys.implementation.name != "cpython" or sysconfig.get_config_var("Py_GIL_DISABLED"):
        raise NotBuiltError("it is for CPython with its global lock")
    try:
        import lxml
        from Cython.Build import cythonize
        from setuptools import Distribution, Extension

        extensions = [
            Extension(
                ".".join(source.relative_to(root).with_suffix("").parts),
                [str(source)],
                include_dirs=lxml.get_include(),
                define_macros=[("Py_LIMITED_API", OLDEST)],
                py_limited_api=True,
                extra_compile_args=[*FLAGS, *EXACT],
            )
            for source in sorted(root.glob("**/compiled/*.pyx"))
        ]
        distribution = Distribution({"ext_modules": cythonize(extensions, build_dir=str(folder / "c"), quiet=True)})
        command = distribution.get_command_obj("build_ext")
        command.build_lib = str(folder / "lib")
        command.build_temp = str(folder / "temp")
        command.ensure_finalized()
        command.run()
    except (Exception, SystemExit) as error:
        raise NotBuiltError(str(error)) from error
    lib = folder / "lib"
    return {file.relative_to(lib).as_posix(): file for file in lib.glob("**/compiled/*.*") if file.is_file()}
