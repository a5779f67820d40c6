/** The Content-Security-Policy headers that the sample calendar can be served with. */

export type Csp = "y2019" | "strict" | "none";

/**
 * `y2019` has the directives of the last header that is publicly known for calendar.google.com.
 * `strict` is what a strict policy of today would say: nonces only, no frames, Trusted Types.
 */
export function cspHeader(csp: Csp, nonce: string): Record<string, string> {
  if (csp === "none") return {};
  const directives =
    csp === "y2019"
      ? [
          `script-src 'report-sample' 'nonce-${nonce}' 'unsafe-inline' 'strict-dynamic' https: http: 'unsafe-eval'`,
          "object-src 'none'",
          "base-uri 'self'",
          "report-uri /calendar/cspreport",
        ]
      : [
          "default-src 'none'",
          `script-src 'nonce-${nonce}' 'strict-dynamic'`,
          `style-src 'nonce-${nonce}'`,
          "img-src 'self'",
          "connect-src 'none'",
          "frame-src 'none'",
          "object-src 'none'",
          "base-uri 'self'",
          "form-action 'none'",
          "require-trusted-types-for 'script'",
        ];
  return { "content-security-policy": directives.join("; "), "x-frame-options": "SAMEORIGIN" };
}
