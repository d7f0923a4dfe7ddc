import { type KeyboardEvent, useState } from "react";
import type { Document } from "../../lib/api";
import { lastName, typed, valueAt } from "../../lib/paths";
import type { Phrase } from "../../lib/sentence";
import { texts } from "../../lib/texts";
import { Button } from "../../ui/Button";
import { Field } from "../../ui/Field";

type Props = {
  phrase: Phrase;
  document: Document;
  onChange: (changes: Record<string, unknown>) => void;
  onClose: () => void;
};

const words = texts.sentence;

/** The fields that a phrase became; what is a plain word or number can be changed here. */
export function PhraseFields({ phrase, document, onChange, onClose }: Props) {
  const [edits, setEdits] = useState<Record<string, string>>({});
  const fields = phrase.paths.map((path) => ({ path, value: valueAt(document, path) }));
  const open = fields.filter(({ path, value }) => isOpen(path, value));

  function save() {
    const changes = open
      .filter(({ path, value }) => edits[path]?.trim() && edits[path] !== String(value))
      .map(({ path, value }) => [path, typed(path, edits[path] ?? "", value)] as const);
    if (changes.length > 0) onChange(Object.fromEntries(changes));
    onClose();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Enter" && !event.metaKey && !event.ctrlKey && open.length > 0) save();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the fields inside
    <div className={`k-${phrase.kind} mt-2 flex flex-wrap items-center gap-x-3 gap-y-2 border-l-2 border-line-2 pl-3`} onKeyDown={onKeyDown}>
      <span className="flex items-center gap-2 text-12 text-ink-2">
        <span className="hue" />
        {words.kinds[phrase.kind]}
      </span>
      {open.map(({ path, value }, index) => (
        <Field
          key={path}
          label={labelOf(path)}
          className="flex-1 min-w-40"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by her, to be changed
          autoFocus={index === 0}
          value={edits[path] ?? String(value)}
          inputMode={typeof value === "number" ? "numeric" : "text"}
          onChange={(event) => setEdits({ ...edits, [path]: event.target.value })}
        />
      ))}
      {open.length === 0 && <span className="flex-1 min-w-40">{closed(fields)}</span>}
      {open.length > 0 ? (
        <Button small onClick={save}>
          {words.save}
        </Button>
      ) : (
        <span className="text-12 text-ink-3">{words.fixed}</span>
      )}
    </div>
  );
}

/** A kind of step or trigger has fields of its own, so it is not changed alone. */
function isOpen(path: string, value: unknown): boolean {
  const plain = typeof value === "string" || typeof value === "number";
  return plain && !["type", "style"].includes(lastName(path));
}

function labelOf(path: string): string {
  return texts.need.labels[lastName(path)] ?? lastName(path);
}

function closed(fields: { path: string; value: unknown }[]): string {
  const kept = fields.filter(({ path }) => lastName(path) !== "type");
  return (kept.length > 0 ? kept : fields).map(({ value }) => shown(value)).join(", ");
}

function shown(value: unknown): string {
  if (value === undefined) return words.byDefault;
  if (typeof value === "string") return value.replaceAll("_", " ");
  if (Array.isArray(value)) return value.map(shown).join(", ");
  if (typeof value === "object" && value !== null && "$in" in value) return shown(value.$in);
  return JSON.stringify(value);
}
