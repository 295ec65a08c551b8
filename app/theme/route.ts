import { readTheme, THEME_COOKIE, THEMES } from "@/lib/view/theme";

/** A year, in seconds. */
const MAX_AGE = 31_536_000;

/** Keeps the reader's choice of theme and goes back to the page it was made on. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => null);
  if (!form) return new Response(`Expected a form with “theme”: ${THEMES.join(", ")}.\n`, { status: 400 });
  const theme = readTheme(form.get("theme"));
  return new Response(null, {
    status: 303,
    headers: {
      Location: pathOf(request.headers.get("referer")),
      "Set-Cookie": `${THEME_COOKIE}=${theme}; Path=/; Max-Age=${MAX_AGE}; SameSite=Lax`,
    },
  });
}

/** Only the path, so that the answer never leads to another site. */
function pathOf(referer: string | null): string {
  if (!referer || !URL.canParse(referer)) return "/";
  const { pathname, search } = new URL(referer);
  return `${pathname.replace(/^\/+/, "/")}${search}`;
}
