import {
  type QueryClient,
  queryOptions,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query";
import { type Generation, type State, type Workflow, api } from "./api";

const RESULTS_EVERY_MS = 2000;

export const sitesQuery = queryOptions({ queryKey: ["sites"], queryFn: api.sites });

export const workflowsQuery = (site: string) =>
  queryOptions({ queryKey: ["workflows", site], queryFn: () => api.workflows(site) });

export const workflowQuery = (id: string) =>
  queryOptions({ queryKey: ["workflow", id], queryFn: () => api.workflow(id) });

/** What a sentence means. The same sentence means the same, so it is asked once. */
export const generationQuery = (sentence: string) =>
  queryOptions({
    queryKey: ["generation", sentence],
    queryFn: () => api.generate(sentence),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const eventNamesQuery = (site: string) =>
  queryOptions({ queryKey: ["events", site], queryFn: () => api.eventCounts(site) });

/** The numbers; while a workflow is live they are asked for every two seconds. */
export const resultsQuery = (id: string, state: State | "listed") =>
  queryOptions({
    queryKey: ["results", id],
    queryFn: () => api.results(id),
    refetchInterval: state === "live" ? RESULTS_EVERY_MS : false,
    staleTime: state === "listed" ? 10_000 : 0,
  });

/** From a sentence to a saved draft, or to a question or a refusal. */
export function useDraft(site: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (sentence: string): Promise<[Generation, Workflow | null]> => {
      const made = await queries.fetchQuery(generationQuery(sentence));
      if (!made.document) return [made, null];
      return [made, await api.create(site, made.document, sentence, made.id ?? null)];
    },
    onSuccess: ([, saved]) => {
      if (saved) keep(queries, saved);
    },
  });
}

/** Single fields changed by their paths. */
export function useEdit(id: string) {
  return useAct((changes: Record<string, unknown>) => api.edit(id, changes));
}

/**
 * What is still in the fields is saved first, so that what is seen is what is published. A version
 * that waits for a review is approved, if it is still the one that is seen.
 */
export function usePublish({ id, head, in_review }: Workflow) {
  return useAct(async (changes: Record<string, unknown>) => {
    if (Object.keys(changes).length > 0) await api.edit(id, changes);
    else if (in_review === head) return api.approve(id, head);
    return api.publish(id);
  });
}

export function usePause() {
  return useAct((id: string) => api.pause(id));
}

export function useResume() {
  return useAct((id: string) => api.resume(id));
}

function useAct<Given>(act: (given: Given) => Promise<Workflow>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: act, onSuccess: (changed) => keep(queries, changed) });
}

function keep(queries: QueryClient, workflow: Workflow): void {
  queries.setQueryData(workflowQuery(workflow.id).queryKey, workflow);
  void queries.invalidateQueries({ queryKey: ["workflows"] });
  void queries.invalidateQueries({ queryKey: ["results", workflow.id] });
}
