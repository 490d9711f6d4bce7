// Where the reader is: `#gaps`, or `#edit/risk/R-17`. Links and the back button work without a router.
import { useSyncExternalStore } from "react";

function subscribe(changed: () => void) {
  addEventListener("hashchange", changed);
  return () => removeEventListener("hashchange", changed);
}

export function useHash(): string[] {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return hash.slice(1).split("/").map(decodeURIComponent);
}
