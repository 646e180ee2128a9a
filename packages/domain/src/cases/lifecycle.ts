import { z } from 'zod'

/** active ⇄ onHold → completed | discontinued */
export const lifecycles = ['active', 'onHold', 'completed', 'discontinued'] as const
export const lifecycle = z.enum(lifecycles)
export type Lifecycle = z.infer<typeof lifecycle>

/** Why a case was discontinued. */
export const endReasons = ['resources', 'politics', 'staff', 'conflict', 'merged', 'other'] as const
export type EndReason = (typeof endReasons)[number]

/** A running case can be worked on; a closed one is read-only until it is reopened. */
export const isRunning = (it: Lifecycle): boolean => it === 'active' || it === 'onHold'
