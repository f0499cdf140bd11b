/* api.js - questions to /api/v1; a refusal becomes an Error in its words. */

/* Two answers are never mixed: a newer question of a kind ends the older. */
const running = new Map();

async function problemOf(response)
{
	try {
		const problem = await response.json();

		return problem.detail ?? problem.title;
	} catch {
		return `the service answered ${response.status}`;
	}
}

/* `kind` names what is asked for; parameters that are empty are left out. */
export async function ask(kind, path, parameters = {})
{
	const query = new URLSearchParams(Object.entries(parameters)
		.filter(([, value]) => value !== null && value !== undefined &&
			value !== ""));
	const control = new AbortController();
	let response;

	running.get(kind)?.abort();
	running.set(kind, control);
	try {
		response = await fetch(`/api/v1${path}?${query}`, {
			headers: {Accept: "application/json"},
			signal: control.signal,
		});
	} catch (error) {
		if (error.name === "AbortError")
			throw error;
		throw new Error("the service cannot be reached");
	}
	if (!response.ok)
		throw new Error(await problemOf(response));
	return response.json();
}

export function isOutdated(error)
{
	return error.name === "AbortError";
}
