/** Passwords that something on their way may read as more than text. */
export const AWKWARD_PASSWORDS: readonly string[] = [
  "per%cent",
  "per%25cent%41",
  "100%",
  "at@sign@word",
  "col:on:word",
  "sla/sh/word",
  "ques?tion=word",
  "ha#sh#word",
  "brack[et]word",
  "two blanks  in",
  " blanks around ",
  `quo'te"d\`word`,
  "back\\slash\\\\word",
  "dol$&lar$1$`word",
  "(re.ge|x)*+{2,}^word$",
  "lineword\nfeed-word",
  "tabu\tlator\r\nword",
  // The same word to people, not to a computer.
  "caf\u00e9-gar\u00e7on",
  "cafe\u0301-garc\u0327on",
  "schl\u00fcssel-\u043f\u0430\u0440\u043e\u043b\u044c-\u5bc6\u7801",
  "\u{1f511}-\u{1f469}\u200d\u{1f4bb}-key",
  "::add-mask::x-word",
  "##[group]x-word",
  "</summary>@octocat-word",
  "c2VjcmV0LXdvcmQ=",
  "eyJhbGciOiJIUzI1NiJ9.eyJyb2xlIjoieCJ9.c2ln",
  "prefix-word",
  "prefix-word-and-more",
  "postgres-but-longer",
  "a+b&c=d;e,f-word",
  `long-${"0123456789abcdef".repeat(12)}`,
];

/** Every way in which one may turn up, found independently of the code under test. */
export function formsOf(password: string): readonly string[] {
  const bytes = Buffer.from(password);
  const href = new URL("postgres://u@h");
  href.password = password;
  const forms = [
    password,
    password.trim(),
    password.normalize("NFC"),
    password.normalize("NFD"),
    encodeURIComponent(password),
    encodeURIComponent(password).replace(/%../g, (code) => code.toLowerCase()),
    encodeURI(password),
    href.password,
    JSON.stringify(password).slice(1, -1),
    password.replaceAll("'", "''"),
    bytes.toString("base64").replace(/=+$/, ""),
    bytes.toString("base64url"),
    ...password.split(/[\r\n]+/),
    // What is left when what cannot be seen is taken out, or lines are joined.
    password.replace(/[\p{Cc}\p{Cf}]/gu, ""),
    password.replace(/\s+/g, " "),
  ];
  return [...new Set(forms)].filter((form) => form.length >= 4);
}
