import type { Generation } from "../../lib/api";
import { texts } from "../../lib/texts";
import { Icon } from "../../ui/Icon";

const words = texts.prompt;

/** The question that is open, or the reason why nothing is built. */
export function Unclear({ made }: { made: Generation }) {
  const refused = made.outcome === "refuse";
  return (
    <div className={`mt-3 flex gap-2.5 rounded-md px-3.5 py-2.5 ${refused ? "bg-bad-soft" : "bg-warn-soft"}`}>
      <Icon name={refused ? "shield" : "chat"} className={`mt-0.5 ${refused ? "text-bad" : "text-warn"}`} />
      <div>
        <p className="strong">{refused ? words.refuse : words.clarify}</p>
        <p className="text-pretty">{refused ? made.reason : made.question}</p>
        {!refused && <p className="text-12 text-ink-2 mt-0.5">{words.reword}</p>}
      </div>
    </div>
  );
}
