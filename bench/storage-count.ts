/**
 * Counts what turns ask of the storage.
 */
import { openChannel } from "../test/conversations/channel.ts";
import { button, cardOf, see } from "../test/conversations/seen.ts";

/** Says how many reads and writes a turn costs, and how large what is written is. */
export async function countStorage(): Promise<string> {
  const counts = { reads: 0, writes: 0, bytes: 0 };
  const channel = await openChannel({
    watch: (storage) => ({
      ...storage,
      read: (keys) => {
        counts.reads += keys.length;
        return storage.read(keys);
      },
      write: (changes) => {
        counts.writes += Object.keys(changes).length;
        counts.bytes += JSON.stringify(changes).length;
        return storage.write(changes);
      },
    }),
  });
  const talk = channel.conversation("counted");
  const since = () => {
    const told = `${counts.reads} reads, ${counts.writes} writes, ${counts.bytes} bytes`;
    Object.assign(counts, { reads: 0, writes: 0, bytes: 0 });
    return told;
  };
  await talk.say("Presto-Change-O, you're a bank");
  const becoming = since();
  await talk.press(button(see(cardOf(talk.messages().at(-1))), "Accounts"));
  const click = since();
  await channel.close();
  return `Storage: becoming a business takes ${becoming}; a click on a tab ${click}.`;
}
