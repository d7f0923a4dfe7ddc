import type { Document } from "../../lib/api";
import { valueAt } from "../../lib/paths";
import { texts } from "../../lib/texts";

type Overlay = { type?: string; style?: string; title?: string; body?: string; cta?: { label?: string }; coupon?: string };

const LINES = ["w-2/3", "w-full", "w-5/6", "w-full", "w-1/2", "w-full", "w-3/4", "w-5/6"];

/** The first overlay of a workflow on a page of grey lines, in the size that its audience has. */
export function Sketch({ document }: { document: Document }) {
  const steps = (document["steps"] ?? []) as Overlay[];
  const overlay = steps.find((step) => step.type === "overlay");
  if (!overlay) return null;
  const phone = valueAt(document, "audience.device") === "mobile";
  const banner = overlay.style === "banner";
  return (
    <figure>
      <div
        className={`sketch ${phone ? "phone" : "desk"}`}
        role="img"
        aria-label={texts.place.sketchOf(overlay.style ?? "modal", overlay.title ?? overlay.body ?? "")}
      >
        <div className="px-4 pt-12">
          {LINES.map((width, row) => (
            // oxlint-disable-next-line react/no-array-index-key -- grey lines
            <div key={row} className={`line ${width}`} />
          ))}
        </div>
        {!banner && <div className="veil" />}
        <div className={`shown ${banner ? "banner" : "modal"}`}>
          {overlay.title && <p className="strong text-13 text-balance">{overlay.title}</p>}
          {overlay.body && <p className="text-11 mt-1 text-balance opacity-75">{overlay.body}</p>}
          {overlay.cta?.label && <span className="act">{overlay.cta.label}</span>}
          {!banner && <span className="block text-11 mt-2 opacity-75">{texts.place.dismiss}</span>}
        </div>
      </div>
      <figcaption className="text-11 text-ink-3 mt-2.5 text-center">{texts.place.sketch}</figcaption>
    </figure>
  );
}
