/**
 * Accounting of one sort each.
 */
import type { Niches } from "../niche.ts";

/** Niches of accounting. */
export const niches: Niches = {
  ends: ["firm", "company", "practice"],
  all: [
    {
      id: "forensic",
      like: "auditor",
      names:
        "forensic accounting firm, forensic accountant, fraud examiner, fraud investigation firm, forensic accounting company, litigation support firm, anti money laundering consultancy, fraud detection company, compliance firm, compliance consultancy, fraud investigator, compliance company",
      industry: "Forensic accounting",
      words: {
        job: "investigation",
        jobs: "cases",
        adviser: "fraud examiner",
        docA: "General ledger export",
        docB: "Bank wire records",
        docC: "Email evidence, image",
        docD: "Vendor master file",
        docE: "Expense receipts",
        figure: "loss traced",
        collected: "red flags logged",
      },
      items:
        "Fraud: Invoice fraud investigation 1100-2600, Expense report forensics 800-1900, Payroll ghost check 700-1600; Disputes: Damages report for court 1400-3200, Expert witness report 1600-3600; Tracing: Asset tracing, offshore 1500-3400, Ledger reconstruction 900-2100; Compliance: Money laundering review 1200-2800",
      companies: "Red Ink Forensics; Follow the Ledger; Paper Trail & Co",
      taglines: "Numbers confess",
      icon: "calculator",
    },
    {
      id: "taxfirm",
      like: "tax",
      names:
        "tax advisory firm, tax consultancy, corporate tax firm, international tax advisor, tax planning firm, tax advisory company, transfer pricing advisor, sales tax company, vat advisor, vat consultant, tax firm for businesses, tax advisory boutique, tax consulting firm",
      industry: "Business tax",
      words: {
        docA: "Corporate tax return, prior year",
        docB: "VAT filing statement",
        docC: "Intercompany contracts",
        docD: "Depreciation schedule",
        docE: "Payroll tax ledger",
        figure: "tax provision",
        figures: "tax calendar",
      },
      items:
        "Corporate: Corporate income tax return 900-2100, Tax provision, quarter 700-1600; International: Transfer pricing file 1400-3200, Withholding tax refund 600-1400; Sales tax: VAT filing, three countries 480-1100, Sales tax registration 260-620; Planning: R&D tax credit study 1100-2600, Merger tax structure 1500-3400; Disputes: Tax audit defense 900-2200",
      companies: "Deduct & Dare; Effective Rate Partners; Marginal & Moss",
      taglines: "Not a cent more than due",
    },
  ],
};
