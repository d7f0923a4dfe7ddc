import { texts } from "../../lib/texts";

/** Three sentences that work on this site, one click from the box. */
export function Examples({ onChoose }: { onChoose: (sentence: string) => void }) {
  return (
    <section className="mt-8" aria-labelledby="examples">
      <h2 id="examples">
        {texts.prompt.examplesTitle}
        <span className="text-12 text-ink-3 font-normal ml-2">{texts.prompt.examplesNote}</span>
      </h2>
      <ul className="rows mt-2.5">
        {texts.examples.map((example) => (
          <li key={example}>
            <button
              type="button"
              className="group flex w-full items-center gap-4 py-2.5 text-left hover:bg-hover"
              onClick={() => onChoose(example)}
            >
              <span className="flex-1 text-pretty">{example}</span>
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
