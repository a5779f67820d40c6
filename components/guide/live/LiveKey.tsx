interface LiveKeyProps {
  keys: string;
  words: string;
  onClick: () => void;
}

/** An action of Live with its key, so that the key is learned by looking. */
export function LiveKey({ keys, words, onClick }: LiveKeyProps) {
  return (
    <button type="button" class="live-key" onClick={onClick} aria-keyshortcuts={keys}>
      <kbd>{keys}</kbd> {words}
    </button>
  );
}
