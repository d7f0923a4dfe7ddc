import { useQueryClient } from "@tanstack/react-query";
import { sitesQuery } from "../../lib/queries";
import { texts } from "../../lib/texts";
import { Button } from "../../ui/Button";

/** A server without a site: how to make the first one. */
export function NoSite() {
  const queries = useQueryClient();
  return (
    <main className="body" id="content">
      <h1 className="text-22 tracking-tight">{texts.sites.none}</h1>
      <p className="text-ink-2 mt-2">{texts.sites.create}</p>
      <pre className="code my-4">{texts.sites.command}</pre>
      <Button look="go" onClick={() => void queries.invalidateQueries(sitesQuery)}>
        {texts.sites.reload}
      </Button>
    </main>
  );
}
