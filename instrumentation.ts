/**
 * Next runs this once, when the server starts. The set of all events is read before anybody asks for it; what goes wrong with it is
 * told to whoever asks first.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { findEventSet } = await import("@/lib/query/event-set");
  findEventSet().catch(() => {});
}
