import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { asProblem } from "../lib/problem";
import { sitesQuery } from "../lib/queries";

const LOGGED_OUT = 401;
const MOST_TRIES = 2;

/** What the server has said; a refusal is final, a network that fails is tried again. */
export const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeTheEndOfTheSession }),
  mutationCache: new MutationCache({ onError: noticeTheEndOfTheSession }),
  defaultOptions: {
    queries: {
      retry: (count, error) => asProblem(error).status === 0 && count < MOST_TRIES,
      staleTime: 5_000,
    },
  },
});

/** Asking for the sites again shows the way in, wherever the session was found to have ended. */
function noticeTheEndOfTheSession(error: unknown): void {
  const state = queries.getQueryState(sitesQuery.queryKey);
  if (asProblem(error).status === LOGGED_OUT && state?.status === "success") {
    void queries.resetQueries(sitesQuery);
  }
}
