import { texts } from "../../lib/texts";
import { useTitle } from "../../lib/title";
import { Mark } from "../../ui/Icon";

/** Who has no session finds here how to get one. */
export function LoggedOut() {
  useTitle(texts.session.title);
  return (
    <main className="mx-auto max-w-lg px-6 pt-[16vh]">
      <p className="brand strong -ml-2">
        <Mark />
        {texts.brand}
      </p>
      <h1 className="text-22 tracking-tight mt-6">{texts.session.title}</h1>
      <p className="text-ink-2 mt-2 text-pretty">{texts.session.explain}</p>
      <pre className="code mt-4">{texts.session.command}</pre>
      <p className="text-ink-3 text-12 mt-4">{texts.session.why}</p>
    </main>
  );
}
