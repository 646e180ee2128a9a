import { type Meeting, meetingRecord } from '@etappe/domain/meetings/meeting'
import { recordTable, type RowOf } from '../db/record-table.ts'

export type MeetingTable = RowOf<Meeting, 'participants'>
export const meetingTable = recordTable('meeting', meetingRecord, ['participants'])
