import { useNavigate } from "@tanstack/react-router";
import { Prompt } from "../features/draft/Prompt";
import { WorkflowList } from "../features/workflows/WorkflowList";
import { texts } from "../lib/texts";
import { useTitle } from "../lib/title";
import { useSite } from "./sites";

/** The first page: say what should happen; below, what happens already. */
export function HomePage() {
  const site = useSite();
  const navigate = useNavigate();
  useTitle(texts.nav.home);
  if (!site) return null;
  return (
    <>
      <header className="bar narrow-hidden">
        <p className="strong">{texts.nav.home}</p>
      </header>
      <main className="body" id="content">
        <Prompt
          key={site.id}
          site={site.id}
          onDraft={(workflow) =>
            void navigate({ to: "/workflows/$workflow", params: { workflow: workflow.id } })
          }
        />
        <WorkflowList site={site.id} />
      </main>
    </>
  );
}
