type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Whether the terminal takes UTF-8. The first of three variables that is set decides (POSIX,
 * "Environment Variables"); none set says nothing, and CI logs that set none are UTF-8.
 */
export function takesUtf8(env: Variables, platform: string): boolean {
  const locale = env["LC_ALL"] || env["LC_CTYPE"] || env["LANG"] || "";
  return platform === "win32" || locale === "" || /utf-?8/i.test(locale);
}
