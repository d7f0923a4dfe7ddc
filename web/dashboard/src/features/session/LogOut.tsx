import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../lib/api";
import { texts } from "../../lib/texts";
import { Icon } from "../../ui/Icon";

/** Ends the session, and forgets everything that it showed. */
export function LogOut() {
  const queries = useQueryClient();
  const leave = useMutation({
    mutationFn: api.logOut,
    onSuccess: () => queries.resetQueries(),
  });
  return (
    <button type="button" className="nav log-out" onClick={() => leave.mutate()}>
      <Icon name="leave" />
      <span>{texts.nav.logOut}</span>
    </button>
  );
}
