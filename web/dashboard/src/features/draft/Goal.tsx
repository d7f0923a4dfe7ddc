import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useId } from "react";
import { eventNamesQuery } from "../../lib/queries";
import { texts } from "../../lib/texts";
import { Button } from "../../ui/Button";
import { Field } from "../../ui/Field";

const words = texts.goal;
/** Events that say that something was shown or opened, which nobody means by success. */
const NOT_GOALS = new Set(["page_view", "workflow_exposure", "workflow_outcome", "identify"]);

type Props = {
  site: string;
  saved: string | undefined;
  edit: string | undefined;
  onEdit: (text: string) => void;
  onSave: () => void;
  onRemove: () => void;
};

/** The event that counts as success, out of those that the site has sent, or any other name. */
export function Goal({ site, saved, edit, onEdit, onSave, onRemove }: Props) {
  const seen = useQuery(eventNamesQuery(site)).data ?? [];
  const names = seen.map((row) => row.event).filter((name) => !NOT_GOALS.has(name));
  const list = useId();
  const value = edit ?? saved ?? "";
  const changed = value.trim() !== "" && value.trim() !== saved;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (changed) onSave();
  }

  return (
    <section aria-label={words.title}>
      <form onSubmit={submit} className="flex flex-wrap items-center gap-x-2.5 gap-y-2">
        <p className="flex-1 basis-72 max-wide:basis-full">
          <b>{words.title}</b>
          <span className="block text-ink-2">{words.note}</span>
        </p>
        <Field
          label={texts.need.labels["event"] ?? ""}
          aria-label={words.label}
          list={list}
          className="w-56 max-wide:flex-1"
          placeholder={words.placeholder}
          value={value}
          onChange={(event) => onEdit(event.target.value)}
        />
        <datalist id={list}>
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </datalist>
        {saved && !changed ? (
          <Button onClick={onRemove}>{words.remove}</Button>
        ) : (
          <Button type="submit" off={!changed}>
            {words.set}
          </Button>
        )}
      </form>
    </section>
  );
}
