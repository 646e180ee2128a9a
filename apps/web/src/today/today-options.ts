import type { ApiOptions } from '../api/client.ts'
import type { TodaySearch } from './today-search.ts'

/** The question behind the start page; the route asks it before the page is shown. */
export const todayOptions = (api: ApiOptions, { reach }: TodaySearch) => api.report.today.queryOptions(reach ? { reach } : {})
