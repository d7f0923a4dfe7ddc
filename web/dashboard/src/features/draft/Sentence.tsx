import { Fragment, useState } from "react";
import type { Document, Generation } from "../../lib/api";
import { type Part, type Phrase, added, changedTo, runs, said } from "../../lib/sentence";
import { texts } from "../../lib/texts";
import { Icon } from "../../ui/Icon";
import { PhraseFields } from "./PhraseFields";

type Props = {
  sentence: string;
  made: Generation | undefined;
  document: Document;
  onChange: (changes: Record<string, unknown>) => void;
};

/** The sentence with its phrases as chips, coloured by what they became; a chip shows its fields. */
export function Sentence({ sentence, made, document, onChange }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const evidence = made?.evidence ?? [];
  const parts: Part[] = [...said(sentence, evidence), ...added(document, evidence, texts.sentence)];
  const chosen = parts.find((part): part is Phrase => isPhrase(part) && keyOf(part) === open);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape in what is inside
    <section
      aria-label={texts.sentence.title}
      onKeyDown={(event) => {
        if (event.key === "Escape") setOpen(null);
      }}
    >
      <p className="say">
        {runs(parts).map(({ phrase, tied, rest }) => (
          <Fragment key={phrase ? keyOf(phrase) : ""}>
            {phrase && (
              <span className="whitespace-nowrap">
                <Chip
                  phrase={phrase}
                  changed={made?.document ? changedTo(phrase, made.document, document) : null}
                  open={keyOf(phrase) === open}
                  onClick={() => setOpen(keyOf(phrase) === open ? null : keyOf(phrase))}
                />
                {tied}
              </span>
            )}
            {rest}
          </Fragment>
        ))}
      </p>
      {chosen && (
        <PhraseFields
          key={keyOf(chosen)}
          phrase={chosen}
          document={document}
          onChange={onChange}
          onClose={() => setOpen(null)}
        />
      )}
      {made && <Confidence share={made.confidence} unused={made.unused} />}
    </section>
  );
}

type ChipProps = { phrase: Phrase; changed: string | null; open: boolean; onClick: () => void };

function Chip({ phrase, changed, open, onClick }: ChipProps) {
  return (
    <button type="button" className={`chip k-${phrase.kind}`} aria-expanded={open} onClick={onClick}>
      <Icon name={phrase.sign} />
      <span className="sr-only">{texts.sentence.kinds[phrase.kind]}: </span>
      <span>{changed === null ? phrase.words : <><s className="opacity-60">{phrase.words}</s> {changed}</>}</span>
    </button>
  );
}

function Confidence({ share, unused }: { share: number; unused: readonly string[] }) {
  const percent = Math.round(share * 100);
  return (
    <p className="flex flex-wrap items-center gap-x-2.5 mt-2.5 text-11 text-ink-3">
      <svg className="sure" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect width={percent} height="4" fill="var(--ink-3)" />
      </svg>
      <span className="figures">{texts.sentence.sure(percent)}</span>
      <span>{texts.sentence.engine}</span>
      {unused.length > 0 && (
        <span className="text-warn">
          {texts.prompt.unused}: {unused.join(", ")}
        </span>
      )}
    </p>
  );
}

function isPhrase(part: Part): part is Phrase {
  return typeof part !== "string";
}

function keyOf(phrase: Phrase): string {
  return phrase.paths.join(" ");
}
