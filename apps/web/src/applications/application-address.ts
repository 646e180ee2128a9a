import type { ApplicationNumber } from '@etappe/domain/applications/application-number'

/** Where a file about an application is to be had: `applicationFile(number, 'receipt')`. */
export const applicationFile = (number: ApplicationNumber, name: string): string => `/api/files/applications/${number}/${name}`
