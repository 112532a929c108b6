import { describe, it, before, after } from "mocha";
import { openBrowser } from "/work/main/test/clients/browser.ts";
import { openPlayground } from "/work/main/test/clients/playground.ts";
import { openChannel } from "/work/main/test/conversations/channel.ts";
import { writeFileSync } from "node:fs";
describe("x", function () { this.timeout(120000);
 it("y", async function () {
  const t0 = performance.now(); const t = (s: string) => console.log(s, Math.round(performance.now()-t0));
  const browser = await openBrowser(this); t("browser");
  const ch = await openChannel(); t("channel");
  const pg = await openPlayground(browser, ch.url + "/api/messages"); t("pg");
  pg.page.on("console", m => console.log("console", m.type(), m.text()));
  await pg.shoot("build/look/welcome.png"); t("shot");
  await pg.say("Presto-Change-O, you're a bank"); t("said");
  await pg.shoot("build/look/bank.png");
  for (const tab of ["Accounts","Transfers","Payments","Settings"]) { await pg.click(tab); t(tab); await pg.shoot(`build/look/bank-${tab}.png`); }
  await pg.click("Dashboard");
  await pg.setWidth(300); await pg.shoot("build/look/bank-300.png");
  writeFileSync("build/look/bank.html", await pg.lastCard().evaluate("e => e.outerHTML".length ? "0" : "0").catch(()=>"") as any);
  writeFileSync("build/look/bank.html", (await pg.page.evaluate("[...document.querySelectorAll('.ac-adaptiveCard')].at(-1).outerHTML.replace(/base64,[^\"')]+/g,'…')") as string).replaceAll("><", ">\n<"));
  await pg.close(); await ch.close(); await browser.close(); t("end");
 });
});
