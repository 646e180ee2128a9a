import { z } from 'zod'
import { day } from '../kernel/day.ts'
import { caseId, meetingId, situationReportId, userId } from '../kernel/id.ts'
import { line, requiredLine, text } from '../kernel/text.ts'

/** The order of a situation analysis (Situationsanalyse), after the Primokiz outline. */
export const reportSections = [
  'introduction',
  'municipality',
  'indicators',
  'offers',
  'coverage',
  'transitions',
  'cooperation',
  'findings',
  'needs',
  'outlook',
] as const
export const reportSection = z.enum(reportSections)
export type ReportSection = z.infer<typeof reportSection>

export const reportStates = ['draft', 'working', 'final'] as const
export type ReportState = (typeof reportStates)[number]

/** A text written by people for one section; figures and lists around it come from the data. */
export const reportBlock = z.object({ section: reportSection, text: text(20_000) })
export type ReportBlock = z.infer<typeof reportBlock>

export const situationReportRecord = z.object({
  id: situationReportId,
  caseId,
  /** Version of the report, counted from 1. */
  number: z.int(),
  state: z.enum(reportStates),
  blocks: z.array(reportBlock).max(reportSections.length),
  authorId: userId,
  createdOn: day,
  /** The body that approved it, and when; only a final report is approved. */
  approvedBy: line(200),
  approvedOn: day.nullable(),
  approvalMeetingId: meetingId.nullable(),
  /** Everything the data said when it became final, so that it stays as it was; `null` before. */
  facts: z.unknown().nullable(),
  version: z.int(),
})
export type SituationReport = z.infer<typeof situationReportRecord>

/** A version in a list, without its texts and figures. */
export const situationReportHead = situationReportRecord.omit({ blocks: true, facts: true }).extend({
  /** Sections people wrote something for. */
  written: z.array(reportSection),
  authorName: z.string(),
})
export type SituationReportHead = z.infer<typeof situationReportHead>

export const approvalFields = z.object({
  approvedBy: requiredLine(200),
  approvedOn: day,
  approvalMeetingId: meetingId.nullable(),
})
export type ApprovalFields = z.infer<typeof approvalFields>
