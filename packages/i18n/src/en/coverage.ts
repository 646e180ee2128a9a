export const coverage = {
  heading: 'Coverage',
}
