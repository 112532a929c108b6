import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { AppManifestUtils, type TeamsManifestLatest } from "@microsoft/app-manifest";
import { after, before, describe, it } from "mocha";
import { withoutIdentity } from "../src/shell/config.ts";
import { startRenderer } from "../src/shell/renderer.ts";

const botId = "11111111-2222-4333-8444-555555555555";
const appId = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";

/** Reads a zip by its directory, and checks what it says of each file. */
function unzip(packed: Buffer): Map<string, Buffer> {
  const end = packed.lastIndexOf("PK\x05\x06");
  const files = new Map<string, Buffer>();
  let line = packed.readUInt32LE(end + 16);
  for (let left = packed.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = packed.readUInt16LE(line + 28);
    const name = packed.toString("utf8", line + 46, line + 46 + nameLength);
    const content = packed.readUInt32LE(line + 42) + 30 + nameLength;
    const file = packed.subarray(content, content + packed.readUInt32LE(line + 24));
    assert.equal(crc32(file), packed.readUInt32LE(line + 16), `${name} has its checksum`);
    files.set(name, file);
    line += 46 + nameLength;
  }
  assert.equal(line, end, "the directory ends where it says");
  return files;
}

type Pixel = { readonly color: string; readonly alpha: number };

async function pixelsOf(png: Buffer): Promise<Pixel[]> {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const source = `data:image/png;base64,${png.toString("base64")}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${source}" width="${width}" height="${height}"/></svg>`;
  const render = await startRenderer();
  const bytes = Buffer.from(render(svg, 1).rgba);
  return Array.from({ length: width * height }, (_, i) => {
    return { color: bytes.subarray(4 * i, 4 * i + 3).toString("hex"), alpha: bytes[4 * i + 3] ?? 0 };
  });
}

describe("npm run package", () => {
  const folder = mkdtempSync(join(tmpdir(), "presto-package-"));
  const make = (ids: Record<string, string>) => {
    const file = join(folder, "made", "app.zip");
    const env = { ...withoutIdentity(process.env), TEAMS_APP_ID: "", APP_ENV: "playground", ...ids };
    const run = spawnSync(process.execPath, ["scripts/package.ts", file], { env, encoding: "utf8" });
    return { ...run, read: () => readFileSync(file) };
  };
  let files = new Map<string, Buffer>();
  const file = (name: string) => files.get(name) ?? assert.fail(`there is no ${name}`);
  const manifest = (): TeamsManifestLatest => JSON.parse(file("manifest.json").toString());

  before(() => {
    files = unzip(make({ CLIENT_ID: botId, TEAMS_APP_ID: appId }).read());
  });
  after(() => rmSync(folder, { recursive: true }));

  it("packs the manifest and both icons, all at the top", () => {
    assert.deepEqual([...files.keys()], ["manifest.json", "color.png", "outline.png"]);
  });

  it("makes the same bytes of the same files", () => {
    assert.deepEqual(make({ CLIENT_ID: botId }).read(), make({ CLIENT_ID: botId }).read());
  });

  it("fills every placeholder", () => {
    assert.doesNotMatch(file("manifest.json").toString(), /\$\{/);
    assert.deepEqual([manifest().id, manifest().bots?.[0]?.botId], [appId, botId]);
  });

  it("takes the bot's id as the app's when none is set", () => {
    assert.equal(
      JSON.parse(
        unzip(make({ CLIENT_ID: botId }).read())
          .get("manifest.json")
          ?.toString() ?? "",
      ).id,
      botId,
    );
  });

  it("says that the bot reaches nobody when CLIENT_ID is not set", () => {
    const { status, stderr } = make({});
    assert.deepEqual([status, /CLIENT_ID is not set/.test(stderr)], [0, true]);
  });

  it("refuses what is no id, and does not show it", () => {
    const { status, stderr } = make({ CLIENT_ID: "s3cret" });
    assert.equal(status, 1);
    assert.match(stderr, /Cannot read CLIENT_ID: its value is not an id/);
    assert.doesNotMatch(stderr, /s3cret/);
  });

  it("makes a manifest that its schema accepts", async () => {
    assert.deepEqual(await AppManifestUtils.validateAgainstSchema(manifest()), []);
  });

  it("carries the project's version", () => {
    assert.equal(manifest().version, JSON.parse(readFileSync("package.json", "utf8")).version);
  });

  it("offers the bot to persons, teams and group chats, with a prompt for each built-in business", () => {
    const [bot] = manifest().bots ?? [];
    const [list] = bot?.commandLists ?? [];
    assert.deepEqual(bot?.scopes, ["personal", "team", "groupChat"]);
    assert.deepEqual(list?.scopes, bot.scopes);
    assert.deepEqual(
      list?.commands.map(({ type, prompt }) => `${type}: ${prompt}`),
      [
        "prompt: Presto-Change-O, you're a bank",
        "prompt: Presto-Change-O, you're an insurance company",
        "prompt: Presto-Change-O, you're a healthcare provider",
        "prompt: help",
      ],
    );
  });

  it("has a colour icon of 192 by 192 that covers its whole square", async () => {
    const pixels = await pixelsOf(file("color.png"));
    assert.equal(pixels.length, 192 * 192);
    assert.ok(pixels.every(({ alpha }) => alpha === 255));
  });

  it("has an outline icon of 32 by 32, white on nothing", async () => {
    const pixels = await pixelsOf(file("outline.png"));
    const drawn = pixels.filter(({ alpha }) => alpha > 0);
    assert.equal(pixels.length, 32 * 32);
    assert.ok(drawn.length > 100 && drawn.length < 512, `${drawn.length} pixels are drawn`);
    assert.deepEqual([...new Set(drawn.filter(({ alpha }) => alpha === 255).map(({ color }) => color))], ["ffffff"]);
  });
});
