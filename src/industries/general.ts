/**
 * The plain mode for a business that is not built in: named after it, with a customer, orders and points.
 */
import type { Mode } from "../core/mode.ts";
import { hash } from "../core/seed.ts";

const COLOURS = [
  "#2E7D32",
  "#C2185B",
  "#5D4037",
  "#EF6C00",
  "#00695C",
  "#4527A0",
  "#AD1457",
  "#37474F",
  "#0277BD",
  "#6A7B00",
];

/** Capitalises as a sign would: "pet shop" becomes "Pet Shop", "McDonald's" stays. */
function titled(business: string): string {
  return business.replace(/(?<![\p{L}\p{N}'’])\p{Ll}/gu, (letter) => letter.toLocaleUpperCase("en"));
}

/** Makes the plain mode of a business. @param business the user's own noun, cleaned: "florist" */
export function generalMode(business: string): Mode {
  const title = titled(business);
  const folded = business.toLocaleLowerCase("en");
  return {
    id: `general:${folded}`,
    name: business,
    industry: title,
    company: title,
    tagline: "Good to see you again, {name}",
    welcome: "Welcome to {company}. Everything about {name} is here.",
    colour: COLOURS[hash(folded) % COLOURS.length] ?? "#37474F",
    icon: "store",
    customer: "customer",
    personality: ["friendly", "attentive", "brisk"],
    guidance: "Speak like someone who has worked here for years and knows the regulars. Be short and concrete.",
    origin: "local",
    tabs: [
      {
        id: "dashboard",
        label: "Dashboard",
        blocks: [
          { kind: "tiles" },
          { kind: "story" },
          { kind: "chart", title: "Spent in all, last 12 months", plot: { kind: "trend", facts: ["spent"] } },
          {
            kind: "table",
            title: "Latest orders",
            ledger: "orders",
            columns: [["number", "channel"], "date", "amount"],
            rows: 3,
          },
        ],
      },
      {
        id: "orders",
        label: "Orders",
        blocks: [
          { kind: "story" },
          {
            kind: "table",
            title: "Orders",
            ledger: "orders",
            columns: [["number", "channel"], ["date", "status"], "amount"],
          },
          {
            kind: "chart",
            title: "Where they ordered",
            plot: { kind: "groups", ledger: "orders", by: "channel", column: "amount", as: "donut" },
          },
        ],
      },
      {
        id: "customer",
        label: "Customer",
        blocks: [
          {
            kind: "facts",
            title: "At a glance",
            facts: ["name", "since", "standing", "points", "ordersLately", "spentLately", "spent"],
          },
        ],
      },
      { id: "settings", label: "Settings", blocks: [] },
    ],
    blueprint: {
      facts: [
        { id: "name", label: "Customer", unit: "text", from: { kind: "person" } },
        { id: "since", label: "Customer since", unit: "date", from: { kind: "monthsAgo", min: 14, max: 90 } },
        {
          id: "standing",
          label: "Standing",
          unit: "text",
          from: { kind: "choice", of: ["Bronze", "Silver", "Gold", "Platinum"] },
        },
        { id: "points", label: "Points", unit: "count", from: { kind: "number", min: 120, max: 4_800 } },
        {
          id: "spent",
          label: "Spent in all",
          unit: "money",
          from: { kind: "number", min: 1_900, max: 9_400, step: 0.01 },
        },
        { id: "ordersLately", label: "Orders, 30 days", unit: "count", from: { kind: "count", ledger: "orders" } },
        {
          id: "spentLately",
          label: "Spent, last 30 days",
          unit: "money",
          from: { kind: "sum", ledger: "orders", column: "amount" },
        },
        {
          id: "average",
          label: "Average order",
          unit: "money",
          from: { kind: "average", ledger: "orders", column: "amount" },
        },
        ...(["number", "date"] as const).map((column) => ({
          id: column === "number" ? "openNumber" : "openDate",
          label: column === "number" ? "Open order" : "Open order's date",
          unit: column === "number" ? ("text" as const) : ("date" as const),
          from: { kind: "first" as const, ledger: "orders", column, where: [{ column: "status", is: ["On its way"] }] },
        })),
      ],
      ledgers: [
        {
          id: "orders",
          label: "Orders",
          noun: ["order", "orders"],
          rows: { min: 4, max: 7 },
          columns: [
            { id: "number", label: "Order", unit: "text", from: { kind: "code", pattern: "#####" } },
            { id: "date", label: "Date", unit: "date", from: { kind: "days", min: -26, max: -5 } },
            {
              id: "channel",
              label: "Ordered",
              unit: "text",
              from: { kind: "choice", of: ["In person", "In person", "Online", "By phone"] },
            },
            { id: "amount", label: "Amount", unit: "money", from: { kind: "number", min: 14, max: 240, step: 0.01 } },
            { id: "status", label: "Status", unit: "text" },
          ],
          sorts: [
            { always: true, has: { status: "On its way", date: { kind: "days", min: -4, max: -1 } } },
            { has: { status: "Completed" } },
          ],
          order: { by: "date", first: "highest" },
        },
      ],
      trends: [
        { kind: "climb", fact: "spent", by: "spentLately", sway: 0.07 },
        { kind: "climb", fact: "points", sway: 0.1 },
      ],
      metrics: [
        { fact: "spent", better: "up" },
        { fact: "points", better: "up" },
        { fact: "ordersLately", better: "up", note: "{spentLately} together" },
        { fact: "average", better: "up", note: "over {ordersLately} orders" },
      ],
      headline: "standing",
      story: "Order {openNumber} from {openDate|weekday} is on its way.",
    },
  };
}
