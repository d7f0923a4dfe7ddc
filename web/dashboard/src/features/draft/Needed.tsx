import { type FormEvent, useState } from "react";
import type { Open } from "../../lib/api";
import { lastName } from "../../lib/paths";
import { texts } from "../../lib/texts";
import { Button } from "../../ui/Button";
import { Field } from "../../ui/Field";
import { Icon } from "../../ui/Icon";

const words = texts.need;

type Props = {
  needs: readonly Open[];
  edits: Record<string, string>;
  onEdit: (path: string, text: string) => void;
  onUse: () => void;
  saving: boolean;
};

/** What only the owner knows, with its field in place; several come one after another. */
export function Needed({ needs, edits, onEdit, onUse, saving }: Props) {
  const [total] = useState(needs.length);
  const need = needs[0];
  if (!need) return null;
  const name = lastName(need.path);
  const label = words.labels[name];
  const value = edits[need.path] ?? "";

  function submit(event: FormEvent) {
    event.preventDefault();
    if (value.trim() && !saving) onUse();
  }

  return (
    <section className="needed" aria-label={words.title(needs.length)}>
      <form onSubmit={submit} className="flex flex-wrap items-center gap-x-2.5 gap-y-2">
        <p className="flex flex-1 basis-72 max-wide:basis-full items-start gap-2.5" role="status">
          <Icon name="alert" className="text-warn mt-0.5" />
          <span>
            <b>{words.title(needs.length)}</b> <span className="text-ink-2">{words.before}</span>
            {total > 1 && (
              <span className="figures text-12 text-ink-3 ml-2">
                {words.position(total - needs.length + 1, total)}
              </span>
            )}
            <span className="block text-ink-2">{need.question}</span>
          </span>
        </p>
        {label ? (
          <>
            <Field
              label={label}
              aria-label={need.question}
              placeholder={words.hints[name] ?? ""}
              className="w-56 max-wide:flex-1"
              value={value}
              onChange={(event) => onEdit(need.path, event.target.value)}
            />
            <Button look="go" type="submit" off={saving}>
              {words.use(label)}
            </Button>
          </>
        ) : (
          <span className="text-12 text-ink-2">{words.byHand}</span>
        )}
      </form>
    </section>
  );
}

/** What this version cannot run: said by name, so that nobody waits for it. */
export function CannotRun({ gaps }: { gaps: readonly Open[] }) {
  if (gaps.length === 0) return null;
  return (
    <section aria-label={words.cannot}>
      <ul className="grid gap-1.5">
        {gaps.map((gap) => (
          <li key={gap.path} className="flex gap-2.5">
            <Icon name="alert" className="text-warn mt-0.5" />
            <span>
              {gap.question} <span className="text-12 text-ink-3">{gap.path}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
