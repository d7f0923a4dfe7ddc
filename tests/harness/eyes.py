"""Eyes and a hand for overlays, which live in closed shadow roots."""

from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Page


@dataclass(frozen=True)
class Seen:
    """What assistive technology sees: a role, a name, and which node it is."""

    role: str
    name: str
    node: int


class Eyes:
    """Reads the accessibility tree, which shows what closed shadow roots hide from scripts."""

    def __init__(self, page: Page) -> None:
        self.page = page
        # Playwright types the protocol as bare dictionaries.
        self._session: Any = page.context.new_cdp_session(page)

    def everything(self) -> list[Seen]:
        """Every node that has a name."""
        tree: dict[str, Any] = self._session.send("Accessibility.getFullAXTree")
        return [
            Seen(node["role"]["value"], node["name"]["value"], node["backendDOMNodeId"])
            for node in tree["nodes"]
            if not node["ignored"]
            and node.get("name", {}).get("value")
            and "backendDOMNodeId" in node
        ]

    def find(self, role: str, name: str = "") -> Seen | None:
        """The first node of this role whose name contains `name`."""
        named = (seen for seen in self.everything() if seen.role == role and name in seen.name)
        return next(named, None)

    def click(self, seen: Seen) -> None:
        """Click in the middle of a node, as a finger or a mouse would."""
        model = self._session.send("DOM.getBoxModel", {"backendNodeId": seen.node})
        box: list[float] = model["model"]["content"]
        self.page.mouse.click((box[0] + box[4]) / 2, (box[1] + box[5]) / 2)

    def wait_for(self, role: str, name: str = "", seconds: float = 5) -> Seen:
        """The node, once it is there, in real time: the page's own clock may stand still."""
        for _ in range(int(seconds * 20)):
            if seen := self.find(role, name):
                return seen
            self.page.wait_for_timeout(50)
        raise AssertionError(f"No {role} “{name}”; there is {self.everything()}")

    def wait_until_gone(self, role: str, name: str = "", seconds: float = 5) -> None:
        """Wait until there is no such node any more."""
        for _ in range(int(seconds * 20)):
            if self.find(role, name) is None:
                return
            self.page.wait_for_timeout(50)
        raise AssertionError(f"There still is a {role} “{name}”")
