/** What Trellis does with what it sees, in sentences that can be checked. */
const facts = [
  "Trellis has no server and no account, and makes no network request of any kind.",
  "In Google Calendar it reads the event you open: its guests, title and time. It writes nothing there, and Google’s page cannot read your notes.",
  "“Schedule” opens Google’s own form, filled in with a neutral title and the guest. Nothing is sent until you save it there.",
  "Nothing about a person is kept until you write something or add them.",
  "On a managed computer your employer may be able to read this browser’s files. Write notes that you could show to the person.",
];

export function PrivacyFacts() {
  return (
    <ul class="data-facts">
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}
