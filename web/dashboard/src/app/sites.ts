import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { useQuery } from "@tanstack/react-query";
import type { Site } from "../lib/api";
import { sitesQuery, workflowQuery } from "../lib/queries";

/** Every site; the shell renders pages only when there is one. */
export function useSites(): Site[] {
  return useSuspenseQuery(sitesQuery).data;
}

/** The site in view: that of the workflow in the address, else the one named there, else the first. */
export function useSite(): Site | undefined {
  const sites = useSites();
  const { workflow } = useParams({ strict: false });
  const { site: named } = useSearch({ strict: false });
  const shown = useQuery({ ...workflowQuery(workflow ?? ""), enabled: workflow !== undefined });
  const wanted = shown.data?.site_id ?? named;
  return sites.find((site) => site.id === wanted || site.slug === wanted) ?? sites[0];
}
