/** How much time is seen at once, from near to far. */
export const zooms = ['week', 'month', 'quarter', 'plan'] as const
export type Zoom = (typeof zooms)[number]

/** What the figures above the schedule count, and what they filter by. */
export const scheduleFilters = ['late', 'critical', 'clash', 'undated'] as const
export type ScheduleFilter = (typeof scheduleFilters)[number]
