import type { Instant } from '@etappe/domain/kernel/day'
import { type Grant, grantRecord } from '@etappe/domain/users/grant'
import { type User, userRecord } from '@etappe/domain/users/user'
import type { Generated } from 'kysely'
import { recordTable, type RowOf } from '../db/record-table.ts'

/** better-auth's own table with our columns `sortName`, `lockedAt`, `lastSignInAt`, `version`; it also writes the stamps itself. */
export type UserTable = RowOf<User> & {
  sortName: Generated<string>
  lastSignInAt: Instant | null
  emailVerified: Generated<number | boolean>
  createdAt: Generated<string | Date>
  updatedAt: Generated<string | Date>
}
export const userTable = recordTable('user', userRecord)

export type GrantTable = RowOf<Grant>
export const grantTable = recordTable('grant', grantRecord)

export interface SessionTable {
  id: string
  expiresAt: string | Date
  token: string
  createdAt: Generated<string | Date>
  updatedAt: Generated<string | Date>
  ipAddress: string | null
  userAgent: string | null
  userId: string
}

export interface AccountTable {
  id: string
  accountId: string
  providerId: string
  userId: string
  password: string | null
  createdAt: Generated<string | Date>
  updatedAt: Generated<string | Date>
}

export interface VerificationTable {
  id: string
  identifier: string
  value: string
  expiresAt: string | Date
  createdAt: Generated<string | Date>
  updatedAt: Generated<string | Date>
}
