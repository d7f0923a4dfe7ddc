/** `?tf_preview=<token>`: one draft, for the holder of a signed link, on the owner's real page. It counts nothing. */
import type { Desk } from "./start";

const NAME = /([?&])tf_preview=([^&#]+)&?/;

export const run = async (...[, origin, launch]: Desk): Promise<void> => {
  const [, , said] = NAME.exec(location.search) || [];
  const token = said || NAME.exec(sessionStorage.trackflow)![2]!;
  const address = location.pathname + location.search.replace(NAME, "$1").replace(/[?&]$/, "") + location.hash;
  if (said) history.replaceState(history.state, "", address);
  const answer = await fetch(`${origin}/s/preview/${token}`, { credentials: "omit" });
  if (answer.ok) {
    // It goes on from page to page in this tab, as long as the link is good.
    sessionStorage.trackflow = `&tf_preview=${token}`;
    return launch(await answer.json(), true);
  }
  sessionStorage.removeItem("trackflow");
  console.info("TrackFlow: this preview link is no longer good. Make another one.");
};
