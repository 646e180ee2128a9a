export const caseload = {
  heading: 'Cases',
}
