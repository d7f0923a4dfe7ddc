import { useQueries } from "@tanstack/react-query";
import { Fragment } from "react";
import { generationQuery } from "../../lib/queries";
import { runs, said } from "../../lib/sentence";
import { texts } from "../../lib/texts";

/** Three sentences that work, one click from the box; their colours teach what becomes what. */
export function Examples({ onChoose }: { onChoose: (sentence: string) => void }) {
  const made = useQueries({ queries: texts.examples.map(generationQuery) });
  return (
    <section className="mt-8" aria-labelledby="examples">
      <h2 id="examples">
        {texts.prompt.examplesTitle}
        <span className="text-12 text-ink-3 font-normal ml-2">{texts.prompt.examplesNote}</span>
      </h2>
      <ul className="rows mt-2">
        {texts.examples.map((example, index) => (
          <li key={example}>
            <button
              type="button"
              className="group flex w-full items-center gap-4 py-2.5 text-left hover:bg-hover"
              onClick={() => onChoose(example)}
            >
              <span className="flex-1 leading-6 text-pretty">
                {runs(said(example, made[index]?.data?.evidence ?? [])).map(({ phrase, tied, rest }) => (
                  <Fragment key={phrase?.paths.join(" ") ?? ""}>
                    {phrase && (
                      <span className="whitespace-nowrap">
                        <span className={`chip example k-${phrase.kind}`}>{phrase.words}</span>
                        {tied}
                      </span>
                    )}
                    {rest}
                  </Fragment>
                ))}
              </span>
              <span aria-hidden="true" className="button small group-hover:bg-surface">
                {texts.prompt.use}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
