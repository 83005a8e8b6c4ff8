"use strict";
exports.id = 390, exports.ids = [390, 187], exports.modules = {
	7671: ((e, t, n) => {
		n.d(t, {
			I: () => openGitHubApi,
			K: () => s
		});
		var r = n(1716), i = n(8896), a = n(3988), o = n(3411);
		let s = 100;
		async function openGitHubApi(e) {
			let { GitHub: t } = await n.e(845).then(n.bind(n, 1845)), s = new t({
				...e.token === void 0 ? {} : { auth: e.token },
				baseUrl: e.apiUrl.replace(/\/+$/, ""),
				userAgent: `db-ops/${o.x}`,
				log: {
					debug: ignore,
					info: ignore,
					warn: ignore,
					error: ignore
				}
			}), { patience: c = i.aZ } = e, l = 0, spare = () => Math.max(0, 6 - l), ask = (t, n, o) => (0, i.Zr)(async (e) => {
				l += 1;
				let { status: i, headers: o, data: c } = await s.request(t, {
					...n,
					headers: { "x-github-api-version": "2022-11-28" },
					request: {
						signal: e,
						redirect: "manual"
					}
				}).catch(asResponse), u = (0, a.K)(i, o, messageOf(c));
				return u === void 0 ? i !== 204 && (typeof c != "object" || c instanceof ArrayBuffer) ? (0, r.g)({ kind: "odd" }) : (0, r.o)({
					body: c,
					headers: o
				}) : (0, r.g)(u);
			}, {
				...o,
				retries: Math.min(o.retries, Math.max(0, spare() - 1))
			}, e.signal), read = async (e, t) => {
				let n = await ask(`GET ${e}`, t, c);
				if (n.status === "failed") return n;
				let { body: i, headers: a } = n.value;
				return (0, r.o)({
					body: i,
					complete: !/\brel="next"/.test(String(a.link ?? ""))
				});
			};
			return {
				read,
				spare,
				readAll: async (e, t, n = 1) => {
					let i = [];
					for (let a = n; a <= 100; a += 1) {
						let n = await read(e, {
							...t,
							per_page: 100,
							page: a
						});
						if (n.status === "failed") return n;
						let { body: o, complete: s } = n.value;
						if (!Array.isArray(o)) return (0, r.g)({ kind: "odd" });
						if (i.push(...o), s) return (0, r.o)(i);
					}
					return (0, r.g)({ kind: "odd" });
				},
				write: async (e, t, n) => {
					let a = await ask(`${e} ${t}`, n, {
						...c,
						...i.ET
					});
					return a.status === "failed" ? a : (0, r.o)(a.value.body);
				}
			};
		}
		function asResponse(e) {
			if (e instanceof Error && "response" in e && isResponse(e.response)) return e.response;
			throw e;
		}
		function isResponse(e) {
			return typeof e == "object" && !!e && "status" in e && "headers" in e;
		}
		function messageOf(e) {
			if (typeof e == "object" && e && "message" in e) return String(e.message).slice(0, 500);
		}
		function ignore() {}
	}),
	3390: ((e, t, n) => {
		n.d(t, { openGateInWorkflow: () => openGateInWorkflow });
		var r = n(2497), i = n(2767), a = n(7645);
		let o = [{
			name: "nobody rejected it",
			judge: (e) => {
				let t = e.approvals.find(({ state: t, environmentIds: n }) => t === "rejected" && n.includes(e.rules.id));
				return t === void 0 ? void 0 : {
					code: "gate-rejected",
					message: `${(0, i.T)(t.reviewer.login)} rejected this run for ${(0, i.T)(e.rules.name)}`,
					hint: "A rejection stands, whatever came after it. Start a new run when it is settled."
				};
			}
		}], s = [
			{
				name: "approved",
				keep: ({ state: e }) => e === "approved",
				refusal: notApproved
			},
			{
				name: "for this environment",
				keep: ({ environmentIds: e }, { rules: t }) => e.includes(t.id),
				refusal: notApproved
			},
			{
				name: "by a person",
				keep: ({ reviewer: e }) => e.type === "User",
				refusal: (e, t) => ({
					code: "gate-approved-by-app",
					message: `only ${loginsOf(t)} approved this run, and that is no person`,
					hint: `A person among the reviewers has to approve: ${(0, a.rC)(e, e.rules.id)}`
				})
			},
			{
				name: "not by the actor",
				keep: ({ reviewer: e }, { run: t, allowSelfApproval: n }) => n || String(e.id) !== t.actorId && !isLogin(e.login, t.actor),
				refusal: selfApproved
			},
			{
				name: "not by the triggering actor",
				keep: ({ reviewer: e }, { run: t, allowSelfApproval: n }) => n || !isLogin(e.login, t.triggeringActor),
				refusal: selfApproved
			},
			{
				name: "by one of the reviewers",
				keep: ({ reviewer: e }, { rules: t }) => t.reviewerRules.flatMap((e) => e.reviewers).some(({ type: t, id: n }) => t !== "User" || n === e.id),
				refusal: (e, t) => ({
					code: "gate-approver-not-listed",
					message: `${loginsOf(t)} approved this run, and is not among the reviewers any more`,
					hint: `Start a new run and let one of the reviewers approve it: ${(0, a.rC)(e, e.rules.id)}`
				})
			}
		];
		function notApproved(e) {
			return {
				code: "gate-not-approved",
				message: `nobody approved this run for ${(0, i.T)(e.rules.name)}`,
				hint: "GitHub's log of reviews has no approval of it. It may have got here by an administrator's bypass, or the rule is younger than the run: start a new run."
			};
		}
		function selfApproved(e, t) {
			return {
				code: "gate-self-approved",
				message: `only ${loginsOf(t)}, who started this run, approved it`,
				hint: "A second person has to look at it. Where there is none, `allow-self-approval: true` does without."
			};
		}
		function loginsOf(e) {
			return [...new Set(e.map(({ reviewer: e }) => (0, i.T)(e.login)))].join(", ");
		}
		function isLogin(e, t) {
			return e.toLowerCase() === t.toLowerCase();
		}
		var c = n(4002);
		let l = [
			sameAsRun("repository", "gate-claim-repository", "repository"),
			sameAsRun("runId", "gate-claim-run", "run"),
			sameAsRun("attempt", "gate-claim-attempt", "attempt"),
			sameAsRun("event", "gate-claim-event", "event"),
			sameAsRun("ref", "gate-claim-ref", "ref"),
			sameAsRun("commit", "gate-claim-commit", "commit"),
			{
				name: "the job declares an environment",
				judge: ({ claims: e, environment: t }) => e.environment === void 0 ? {
					code: "gate-no-job-environment",
					message: "the job declares no environment, so nobody had to approve it",
					hint: `Add \`environment: ${t}\` to the job.`
				} : void 0
			},
			{
				name: "the job's environment is ours",
				judge: ({ claims: e, environment: t }) => e.environment === void 0 || (0, c.q)(e.environment, t) ? void 0 : {
					code: "gate-other-environment",
					message: `the job runs in the environment ${(0, i.T)(e.environment)}, and ${(0, i.T)(t)} is to be reset`,
					hint: "The input `environment` and the job's `environment:` must be the same name."
				}
			}
		];
		function sameAsRun(e, t, n) {
			return {
				name: `the token's ${n} is the run's`,
				judge: ({ claims: r, run: a }) => r[e] === a[e] ? void 0 : {
					code: t,
					message: `the identity token was made for another ${n}: ${(0, i.T)(r[e])} instead of ${(0, i.T)(a[e])}`,
					hint: "A token from elsewhere was passed to this run. Nothing was done; find out which step did it."
				}
			};
		}
		function evidenceOf(e, t) {
			let { run: n, rules: r, claims: i } = e;
			return {
				environment: {
					id: r.id,
					name: r.name
				},
				approver: {
					id: t.reviewer.id,
					login: t.reviewer.login
				},
				actor: n.actor,
				runUrl: `${n.serverUrl}/${n.repository}/actions/runs/${n.runId}`,
				commit: n.commit,
				ref: n.ref,
				tokenId: i.tokenId,
				loosened: [...e.allowSelfApproval ? ["self-approval"] : [], ...e.allowAdminBypass ? ["admin-bypass"] : []]
			};
		}
		var u = n(8768);
		function faultProblem(e, t) {
			let n = `${t} cannot be read: ${(0, u._)(e)}`, r = e.detail;
			switch (e.kind) {
				case "status":
					if (e.httpStatus === 401 || e.httpStatus === 403) {
						let t = e.acceptedPermissions, i = t !== void 0 && /^[\w=,; -]{1,200}$/.test(t) ? ` GitHub asks for ${t}.` : "";
						return {
							code: "gate-permissions",
							message: n,
							hint: `${a.Jj}${i && `\n${i.trim()}`}`,
							logOnly: r
						};
					}
					return {
						code: "gate-api-failed",
						message: n,
						hint: d,
						logOnly: r
					};
				case "redirect": return {
					code: "gate-api-redirect",
					message: n,
					hint: "The repository may have been renamed while the run was waiting, or a proxy stands in between. Start a new run.",
					logOnly: r
				};
				case "rate-limited": return {
					code: "gate-api-rate-limited",
					message: n,
					hint: d,
					logOnly: r
				};
				case "odd": return {
					code: "gate-api-odd",
					message: n,
					hint: "The answer is not what GitHub's API promises; what is not understood is not trusted. Start a new run later.",
					logOnly: r
				};
				case "cancelled": return {
					code: "cancelled",
					message: n,
					hint: "Nothing was done.",
					logOnly: r
				};
				case "timeout":
				case "connection": return {
					code: "gate-api-unreachable",
					message: n,
					hint: d,
					logOnly: r
				};
			}
		}
		let d = "Nothing was done. Start a new run later; githubstatus.com tells whether GitHub has an incident.", f = {
			malformed: {
				code: "gate-token-malformed",
				message: "the identity token is not one of GitHub's"
			},
			algorithm: {
				code: "gate-token-algorithm",
				message: "the identity token is not signed with RS256"
			},
			key: {
				code: "gate-token-key",
				message: "the identity token is signed with a key that GitHub does not have"
			},
			signature: {
				code: "gate-token-signature",
				message: "the identity token's signature is wrong"
			},
			issuer: {
				code: "gate-token-issuer",
				message: "the identity token comes from another issuer"
			},
			audience: {
				code: "gate-token-audience",
				message: "the identity token was made for somebody else"
			},
			expired: {
				code: "gate-token-expired",
				message: "the identity token has expired"
			},
			"not-yet-valid": {
				code: "gate-token-early",
				message: "the identity token is not valid yet"
			}
		}, p = {
			expired: "Is the clock of the runner right?",
			"not-yet-valid": "Is the clock of the runner right?",
			issuer: "An issuer with an enterprise's own name in it is not supported."
		};
		function identityProblem(e) {
			if ("fault" in e && e.fault.kind === "cancelled") return faultProblem(e.fault, "the job's identity");
			switch (e.status) {
				case "no-token": return {
					code: "gate-token-unavailable",
					message: "GitHub gave no identity token",
					hint: `${a.Jj}\nIf they are there, GitHub may be down: start a new run later.`,
					logOnly: e.fault.detail
				};
				case "no-keys": return {
					code: "gate-keys-unavailable",
					message: `the keys of GitHub's identity tokens cannot be read: ${(0, u._)(e.fault)}`,
					hint: "Nothing was done. Start a new run later; a runner behind a firewall must reach the token's issuer.",
					logOnly: e.fault.detail
				};
				case "refused": return {
					...f[e.flaw],
					hint: p[e.flaw] ?? "Something stands between this step and GitHub: look for steps, `env:` or a runner that set ACTIONS_ID_TOKEN_REQUEST_URL."
				};
			}
		}
		function environmentProblem(e, t) {
			let { environment: n } = t;
			return e.kind !== "status" || e.httpStatus !== 404 ? faultProblem(e, `the rules of the environment ${(0, i.T)(n)}`) : {
				code: "gate-environment-unknown",
				message: `GitHub knows no environment ${(0, i.T)(n)} in this repository, or the token may not see it`,
				hint: `Set it up with required reviewers: ${(0, a.rC)(t)} (a private repository on the Free plan has no environments at all)\n${a.Jj}`,
				logOnly: e.detail
			};
		}
		let m = {
			request: n(596).M,
			claims: l,
			rules: [
				{
					name: "the rules are this environment's",
					judge: ({ rules: e, environment: t }) => (0, c.q)(e.name, t) ? void 0 : {
						code: "gate-environment-mismatch",
						message: `GitHub answered for the environment ${(0, i.T)(e.name)} instead of ${(0, i.T)(t)}`,
						hint: "Use the name as it stands in the repository's settings."
					}
				},
				{
					name: "reviewers are required",
					judge: (e) => e.rules.reviewerRules.some(({ reviewers: e }) => e.length > 0) ? void 0 : {
						code: "gate-no-reviewers",
						message: `nobody has to approve the environment ${(0, i.T)(e.rules.name)}`,
						hint: `Open ${(0, a.rC)(e, e.rules.id)}, tick "Required reviewers", and name at least one. ${a.kk}`
					}
				},
				{
					name: "nobody approves their own run",
					judge: (e) => e.allowSelfApproval || e.rules.reviewerRules.every(({ preventsSelfReview: e }) => e) ? void 0 : {
						code: "gate-self-review",
						message: `whoever starts a run in ${(0, i.T)(e.rules.name)} may approve it alone`,
						hint: `Open ${(0, a.rC)(e, e.rules.id)} and tick "Prevent self-review", or set \`allow-self-approval: true\` and live with it.`
					}
				},
				{
					name: "administrators cannot bypass it",
					judge: (e) => e.allowAdminBypass || e.rules.adminsCanBypass === !1 ? void 0 : {
						code: "gate-admin-bypass",
						message: e.rules.adminsCanBypass === void 0 ? `GitHub does not say whether administrators can bypass the rules of ${(0, i.T)(e.rules.name)}` : `administrators can bypass the rules of ${(0, i.T)(e.rules.name)}`,
						hint: `Open ${(0, a.rC)(e, e.rules.id)} and untick "Allow administrators to bypass configured protection rules", or set \`allow-admin-bypass: true\` and live with it.`
					}
				},
				{
					name: "only some branches may deploy",
					judge: (e) => e.rules.branchesLimited ? void 0 : {
						code: "gate-any-branch",
						message: `every branch may deploy to ${(0, i.T)(e.rules.name)}, one that somebody has just pushed included`,
						hint: `Open ${(0, a.rC)(e, e.rules.id)} and limit the deployment branches, to protected ones or by name.`
					}
				}
			],
			reviews: o,
			approvals: s
		};
		async function openGate(e, t = m) {
			let n = (0, r.A)(t.request, e);
			if (n !== void 0) return refused(n);
			let i = await e.proofs.identity();
			if (i.status !== "verified") return refused(identityProblem(i));
			let a = {
				...e,
				claims: i.claims
			}, o = (0, r.A)(t.claims, a);
			if (o !== void 0) return refused(o);
			let s = await e.proofs.environment(e.environment);
			if (s.status === "failed") return refused(environmentProblem(s.fault, e));
			let c = {
				...a,
				rules: s.value
			}, l = (0, r.A)(t.rules, c);
			if (l !== void 0) return refused(l);
			let u = await e.proofs.approvals();
			if (u.status === "failed") return refused(faultProblem(u.fault, "the run's approvals"));
			let d = {
				...c,
				approvals: u.value
			}, f = (0, r.A)(t.reviews, d);
			return f === void 0 ? approvedBy(t.approvals, d) : refused(f);
		}
		function approvedBy(e, t) {
			let n = t.approvals;
			for (let { keep: r, refusal: i } of e) {
				let e = n.filter((e) => r(e, t));
				if (e.length === 0) return refused(i(t, n));
				n = e;
			}
			let [r] = n;
			return r === void 0 ? refused(faultProblem({ kind: "odd" }, "the run's approvals")) : {
				status: "open",
				evidence: evidenceOf(t, r)
			};
		}
		function refused(e) {
			return {
				status: "refused",
				problem: e
			};
		}
		var h = n(1716), g = n(8651), _ = n(1780), v = n(7671), y = n(8395), b = n(3305);
		let x = y.Whr().check(b.NC()), S = y.YOg(y.Ikc({
			environments: y.YOg(y.Ikc({ id: x })),
			state: y.k5n([
				"approved",
				"rejected",
				"pending"
			]),
			user: y.Ikc({
				id: x,
				login: y.YjP().check(b.m9(1)),
				type: y.YjP()
			})
		}));
		async function readApprovals(e, t, n) {
			let r = await e.read("/repos/{owner}/{repo}/actions/runs/{run_id}/approvals", {
				...t,
				run_id: n
			});
			if (r.status === "failed") return r;
			let i = S.safeParse(r.value.body);
			return !i.success || !r.value.complete ? (0, h.g)({ kind: "odd" }) : (0, h.o)(i.data.map(({ environments: e, state: t, user: n }) => ({
				environmentIds: e.map((e) => e.id),
				state: t,
				reviewer: {
					id: n.id,
					login: n.login,
					type: n.type
				}
			})));
		}
		let C = y.Whr().check(b.NC()), w = y.Ikc({
			type: y.YjP(),
			prevent_self_review: y.lqM(y.zMY()),
			reviewers: y.lqM(y.YOg(y.Ikc({
				type: y.k5n(["User", "Team"]),
				reviewer: y.Ikc({ id: C })
			})))
		}), T = y.Ikc({
			id: C,
			name: y.YjP().check(b.m9(1)),
			protection_rules: y.lqM(y.YOg(w)),
			deployment_branch_policy: y.cl6(y.Ikc({
				protected_branches: y.zMY(),
				custom_branch_policies: y.zMY()
			})),
			can_admins_bypass: y.lqM(y.zMY())
		});
		async function readEnvironment(e, t, n) {
			let r = await e.read("/repos/{owner}/{repo}/environments/{environment_name}", {
				...t,
				environment_name: n
			});
			if (r.status === "failed") return r;
			let i = T.safeParse(r.value.body);
			return i.success ? (0, h.o)(rulesOf(i.data)) : (0, h.g)({ kind: "odd" });
		}
		function rulesOf(e) {
			let { protection_rules: t = [], deployment_branch_policy: n } = e;
			return {
				id: e.id,
				name: e.name,
				reviewerRules: t.filter(({ type: e }) => e === "required_reviewers").map((e) => ({
					preventsSelfReview: e.prevent_self_review === !0,
					reviewers: (e.reviewers ?? []).map(({ type: e, reviewer: t }) => ({
						type: e,
						id: t.id
					}))
				})),
				adminsCanBypass: e.can_admins_bypass,
				branchesLimited: n?.protected_branches === !0 || n?.custom_branch_policies === !0
			};
		}
		var E = n(7598), D = n(8647), O = n(8896);
		function issuerOf(e) {
			let { protocol: t, hostname: n, origin: r } = new URL(e);
			if (t === "https:" && n === "github.com") return "https://token.actions.githubusercontent.com";
			let [, i] = /^([a-z0-9-]+)\.ghe\.com$/.exec(n) ?? [];
			return t === "https:" && i !== void 0 ? `https://token.actions.${i}.ghe.com` : `${r}/_services/token`;
		}
		var k = n(3187);
		async function proveIdentity(e, t = verifyStrictly) {
			let n = `db-ops:${(0, E.randomUUID)()}`, r = issuerOf(e.serverUrl), i = await requestToken(n, e);
			if (i.status === "failed") return {
				status: "no-token",
				fault: i.fault
			};
			let a = await readKeys(r, e);
			return a.status === "failed" ? {
				status: "no-keys",
				fault: a.fault
			} : t(i.value, {
				keys: a.value,
				issuer: r,
				audience: n
			});
		}
		async function verifyStrictly(e, t) {
			let { verifyToken: r } = await n.e(635).then(n.bind(n, 6635));
			return r(e, t);
		}
		async function requestToken(e, { patience: t, signal: r }) {
			let { getIDToken: i } = await Promise.resolve().then(n.bind(n, 7264));
			return (0, O.Zr)(async () => (0, h.o)(await i(e)), {
				...t ?? O.aZ,
				...O.ET
			}, r);
		}
		let A = y.Ikc({ keys: y.YOg(y._H3({ kty: y.YjP() })).check(b.m9(1)) });
		async function readKeys(e, { patience: t, signal: n }) {
			let r = await (0, D.T)({
				url: `${e}/.well-known/jwks`,
				fetch: await (0, k.proxiedFetch)(),
				patience: t,
				signal: n
			});
			if (r.status === "failed") return r;
			let i = A.safeParse(r.value);
			return i.success ? (0, h.o)(i.data) : (0, h.g)(j);
		}
		let j = {
			kind: "odd",
			detail: "no set of keys"
		};
		var M = n(2635), N = n(1455);
		let P = y.Ikc({ inputs: y.cl6(y.g1P(y.YjP(), y.L5J())) });
		async function readWorkflowRun(e) {
			let variable = (t) => e[t] ?? "";
			return {
				inActions: e.GITHUB_ACTIONS === "true",
				event: variable("GITHUB_EVENT_NAME"),
				repository: variable("GITHUB_REPOSITORY"),
				runId: variable("GITHUB_RUN_ID"),
				attempt: variable("GITHUB_RUN_ATTEMPT"),
				ref: variable("GITHUB_REF"),
				refProtected: e.GITHUB_REF_PROTECTED === "true",
				commit: variable("GITHUB_SHA"),
				actor: variable("GITHUB_ACTOR"),
				actorId: variable("GITHUB_ACTOR_ID"),
				triggeringActor: variable("GITHUB_TRIGGERING_ACTOR"),
				serverUrl: variable("GITHUB_SERVER_URL").replace(/\/+$/, ""),
				apiUrl: variable("GITHUB_API_URL"),
				verifiesTls: e.NODE_TLS_REJECT_UNAUTHORIZED !== "0",
				offersIdToken: variable("ACTIONS_ID_TOKEN_REQUEST_URL") !== "" && variable("ACTIONS_ID_TOKEN_REQUEST_TOKEN") !== "",
				typedInputs: await typedInputs(e.GITHUB_EVENT_PATH)
			};
		}
		async function typedInputs(e) {
			if (e) try {
				let { inputs: t } = P.parse(JSON.parse(await (0, N.readFile)(e, "utf8")));
				return Object.values(t ?? {}).filter((e) => typeof e == "string").map((e) => e.trim());
			} catch {
				return;
			}
		}
		async function openGateInWorkflow(e, t, n) {
			let r = await openGate(await gateRequest(e));
			if (r.status === "open") {
				let e = (0, g.L0)(r.evidence, n);
				await t.append((t) => (0, _.m)(e, t));
			}
			return r;
		}
		async function gateRequest(e) {
			let { settings: t, hasDatabaseUrl: n, env: r } = e, i = await readWorkflowRun(r);
			return {
				environment: t.environment,
				hasDatabaseUrl: n,
				hasGitHubToken: t.githubToken !== void 0,
				confirm: t.confirm,
				allowSelfApproval: t.allowSelfApproval,
				allowAdminBypass: t.allowAdminBypass,
				run: i,
				proofs: proofsFrom(i, e)
			};
		}
		function proofsFrom(e, { settings: t, patience: n, signal: r }) {
			let i = (0, M.a)(e.repository), open = () => (0, v.I)({
				apiUrl: e.apiUrl,
				token: t.githubToken,
				patience: n,
				signal: r
			}), nowhere = async () => (0, h.g)({ kind: "odd" });
			return {
				identity: () => proveIdentity({
					serverUrl: e.serverUrl,
					patience: n,
					signal: r
				}),
				environment: i ? async (e) => readEnvironment(await open(), i, e) : nowhere,
				approvals: i ? async () => readApprovals(await open(), i, e.runId) : nowhere
			};
		}
	}),
	3187: ((e, t, n) => {
		n.r(t), n.d(t, { proxiedFetch: () => proxiedFetch });
		async function proxiedFetch() {
			let { defaults: e } = await n.e(845).then(n.bind(n, 1845));
			return e.request?.fetch ?? fetch;
		}
	}),
	2635: ((e, t, n) => {
		n.d(t, { a: () => repositoryName });
		function repositoryName(e) {
			let [, t, n] = /^([\w.-]+)\/([\w.-]+)$/.exec(e) ?? [];
			return t === void 0 || n === void 0 || /^\.+$/.test(t) || /^\.+$/.test(n) ? void 0 : {
				owner: t,
				repo: n
			};
		}
	}),
	2497: ((e, t, n) => {
		n.d(t, { A: () => firstProblem });
		function firstProblem(e, t) {
			for (let { judge: n } of e) {
				let e = n(t);
				if (e !== void 0) return e;
			}
		}
	}),
	4002: ((e, t, n) => {
		n.d(t, {
			X: () => phraseFor,
			q: () => sameName
		});
		function phraseFor(e) {
			return `reset ${e}`;
		}
		function sameName(e, t) {
			return folded(e) === folded(t);
		}
		function folded(e) {
			return e.replace(/[A-Z]/g, (e) => e.toLowerCase());
		}
	}),
	7645: ((e, t, n) => {
		n.d(t, {
			Jj: () => r,
			kk: () => i,
			rC: () => settingsPage
		});
		let r = "Give the job these permissions:\n    permissions:\n      contents: read\n      actions: read\n      id-token: write", i = "On the Free, Pro and Team plans required reviewers exist for public repositories only: a private one needs GitHub Enterprise.";
		function settingsPage({ run: e }, t) {
			let n = `${e.serverUrl}/${e.repository}/settings/environments`;
			return t === void 0 ? n : `${n}/${t}/edit`;
		}
	}),
	596: ((e, t, n) => {
		n.d(t, {
			M: () => o,
			b: () => outsideActions
		});
		var r = n(2767), i = n(4002), a = n(7645);
		let o = [
			{
				name: "inside GitHub Actions",
				judge: ({ run: e, environment: t }) => e.inActions ? void 0 : outsideActions(t)
			},
			{
				name: "an environment is named",
				judge: ({ environment: e }) => [
					"",
					".",
					".."
				].includes(e) ? {
					code: "gate-no-environment",
					message: `environment: ${(0, r.T)(e)} names no GitHub environment`,
					hint: "Set the input `environment` to the same name as the job's `environment:`."
				} : void 0
			},
			{
				name: "there is a connection string",
				judge: ({ hasDatabaseUrl: e, environment: t }) => e ? void 0 : {
					code: "gate-no-database-url",
					message: "database-url: is empty, so there is no database to reset",
					hint: `Store the connection string as a secret of the environment ${(0, r.T)(t)}, not of the repository. A job gets it only when it declares that environment.`
				}
			},
			{
				name: "there is a token",
				judge: ({ hasGitHubToken: e }) => e ? void 0 : {
					code: "gate-no-github-token",
					message: "github-token: is empty, so the approval cannot be read",
					hint: "Leave the input `github-token` out; its default is the job's own token."
				}
			},
			{
				name: "the server is reached safely",
				judge: ({ run: e }) => [e.serverUrl, e.apiUrl].every(isSafe) ? void 0 : {
					code: "gate-server",
					message: `the GitHub server ${(0, r.T)(e.serverUrl)} is not reached over https`,
					hint: "A proof that came over an open line proves nothing. Set up https for the server."
				}
			},
			{
				name: "certificates are verified",
				judge: ({ run: e }) => e.verifiesTls ? void 0 : {
					code: "gate-server",
					message: "NODE_TLS_REJECT_UNAUTHORIZED=0: anybody on the way could answer in GitHub's name",
					hint: "A proof from an unknown server proves nothing. Take the variable out of the job; `NODE_EXTRA_CA_CERTS` adds a company's own CA."
				}
			},
			{
				name: "a person started the run",
				judge: ({ run: e }) => e.event === "workflow_dispatch" ? void 0 : {
					code: "gate-event",
					message: `a protected environment is reset by hand only, and this run was started by the event ${(0, r.T)(e.event)}`,
					hint: "Use a workflow with `on: workflow_dispatch` and start it from the Actions page."
				}
			},
			{
				name: "it is the first attempt",
				judge: ({ run: e }) => e.attempt === "1" ? void 0 : {
					code: "gate-rerun",
					message: `this is attempt ${(0, r.T)(e.attempt)} of the run: an approval counts once`,
					hint: "GitHub does not tell which attempt an approval was for. Start a new run instead of running this one again."
				}
			},
			{
				name: "the phrase is right",
				judge: ({ confirm: e, environment: t }) => e === (0, i.X)(t) ? void 0 : {
					code: "gate-confirm",
					message: e === void 0 ? "confirm: is empty" : `confirm: ${(0, r.T)(e)} is not the phrase for this environment`,
					hint: `Whoever starts the run types: ${(0, i.X)(t)}`
				}
			},
			{
				name: "the event can be read",
				judge: ({ run: e }) => e.typedInputs === void 0 ? {
					code: "gate-event-file",
					message: "the file that describes the event cannot be read, so nobody knows what was typed",
					hint: "The runner names it in GITHUB_EVENT_PATH. In a container, mount it as the runner does."
				} : void 0
			},
			{
				name: "a person typed the phrase",
				judge: ({ run: e, environment: t }) => (e.typedInputs ?? []).includes((0, i.X)(t)) ? void 0 : {
					code: "gate-confirm-hard-coded",
					message: "confirm: the phrase is not among what was typed when the run was started",
					hint: "A workflow that writes the phrase itself confirms nothing. Declare an input without a default, and pass it on: `confirm: ${{ inputs.confirm }}`."
				}
			},
			{
				name: "the ref is protected",
				judge: ({ run: e }) => e.refProtected ? void 0 : {
					code: "gate-unprotected-ref",
					message: `${(0, r.T)(e.ref)} is not protected: anybody who may push could have changed the workflow and the migrations`,
					hint: `Protect the branch (a branch protection rule or a ruleset: ${e.serverUrl}/${e.repository}/settings/branches) and start the run from it.`
				}
			},
			{
				name: "the job may identify itself",
				judge: ({ run: e }) => e.offersIdToken ? void 0 : {
					code: "gate-no-id-token",
					message: "the job may not ask for an identity token, so it cannot prove its environment",
					hint: a.Jj
				}
			}
		];
		function outsideActions(e) {
			return {
				code: "gate-outside-actions",
				message: `${(0, r.T)(e)} is protected: it is reset by GitHub Actions only, with an approval`,
				hint: "Start a workflow that uses the action, not the command, in a job with this environment. A database that may be lost belongs in `guarded-environments`."
			};
		}
		function isSafe(e) {
			if (!URL.canParse(e)) return !1;
			let { protocol: t, hostname: n } = new URL(e);
			return t === "https:" || t === "http:" && [
				"127.0.0.1",
				"[::1]",
				"localhost"
			].includes(n);
		}
	}),
	8768: ((e, t, n) => {
		n.d(t, { _: () => faultWords });
		function faultWords(e) {
			switch (e.kind) {
				case "timeout": return "no answer in time";
				case "connection": return "the connection failed";
				case "cancelled": return "the run was cancelled";
				case "redirect": return "the answer was a redirect, and those are not followed";
				case "rate-limited": return `too many requests, to be repeated in ${Math.ceil(e.retryAfterMs / 1e3)} s`;
				case "odd": return "the answer makes no sense";
				case "status": return `the answer was HTTP ${e.httpStatus}`;
			}
		}
	}),
	1716: ((e, t, n) => {
		n.d(t, {
			g: () => failed,
			o: () => answered
		});
		function answered(e) {
			return {
				status: "ok",
				value: e
			};
		}
		function failed(e) {
			return {
				status: "failed",
				fault: e
			};
		}
	}),
	8647: ((e, t, n) => {
		n.d(t, { T: () => getJson });
		var r = n(3411), i = n(1716), a = n(8896), o = n(3988);
		async function getJson(e) {
			let { url: t, headers: n, patience: s = a.aZ, signal: c } = e, l = e.fetch ?? fetch;
			return (0, a.Zr)(async (e) => {
				let a = await l(t, {
					headers: {
						accept: "application/json",
						"user-agent": `db-ops/${r.x}`,
						...n
					},
					redirect: "manual",
					signal: e
				}), s = await a.text(), c = (0, o.K)(a.status, Object.fromEntries(a.headers), s.slice(0, 500));
				return c === void 0 ? parsed(s) : (0, i.g)(c);
			}, s, c);
		}
		function parsed(e) {
			try {
				return (0, i.o)(JSON.parse(e));
			} catch {
				return (0, i.g)({ kind: "odd" });
			}
		}
	}),
	8896: ((e, t, n) => {
		n.d(t, {
			ET: () => o,
			WG: () => isPassing,
			Zr: () => persist,
			aZ: () => a,
			fI: () => waitBefore
		});
		var r = n(8500), i = n(1716);
		let a = {
			attemptMs: 1e4,
			totalMs: 2e4,
			retries: 3,
			waitMs: 500
		}, o = { retries: 0 };
		async function persist(e, t, n) {
			let a = performance.now() + t.totalMs;
			for (let o = 0;; o += 1) {
				let s = a - performance.now(), c = await within(e, Math.max(1, Math.min(t.attemptMs, s)), n);
				if (c.status === "ok" || o >= t.retries || !isPassing(c.fault)) return c;
				let l = waitBefore(c.fault, t.waitMs * 2 ** o);
				if (performance.now() + l >= a) return c;
				if (!await (0, r.setTimeout)(l, !0, n === void 0 ? {} : { signal: n }).catch(() => !1)) return (0, i.g)({ kind: "cancelled" });
			}
		}
		async function within(e, t, n) {
			let r = new AbortController(), { signal: a } = r, onCancel = () => r.abort("cancelled"), o = setTimeout(() => r.abort("timeout"), t);
			n?.addEventListener("abort", onCancel), n?.aborted && onCancel();
			try {
				let t = new Promise((e) => {
					a.aborted && e(abortion(a)), a.addEventListener("abort", () => e(abortion(a)));
				}), n = a.aborted ? t : e(a).catch((e) => (0, i.g)({
					kind: "connection",
					detail: messageOf(e)
				}));
				return await Promise.race([t, n]);
			} finally {
				clearTimeout(o), n?.removeEventListener("abort", onCancel);
			}
		}
		function abortion(e) {
			return (0, i.g)({ kind: e.reason === "cancelled" ? "cancelled" : "timeout" });
		}
		function isPassing(e) {
			switch (e.kind) {
				case "timeout":
				case "connection":
				case "rate-limited":
				case "odd": return !0;
				case "status": return e.httpStatus >= 500;
				default: return !1;
			}
		}
		function waitBefore(e, t) {
			return e.kind === "rate-limited" ? Math.max(e.retryAfterMs, t) : t;
		}
		function messageOf(e) {
			return e instanceof Error ? e.message : String(e);
		}
	}),
	3988: ((e, t, n) => {
		n.d(t, { K: () => faultOf });
		function faultOf(e, t, n) {
			if (e >= 200 && e < 300) return;
			if (e === 0 || e >= 300 && e < 400) return {
				kind: "redirect",
				detail: n
			};
			let r = retryAfter(e, t);
			if (r !== void 0) return {
				kind: "rate-limited",
				retryAfterMs: r,
				detail: n
			};
			let i = t["x-accepted-github-permissions"];
			return {
				kind: "status",
				httpStatus: e,
				acceptedPermissions: i === void 0 ? void 0 : String(i),
				detail: n
			};
		}
		function retryAfter(e, t) {
			let n = secondsOf(t["retry-after"]);
			if ([
				403,
				429,
				503
			].includes(e) && n !== void 0) return n * 1e3;
			if ([403, 429].includes(e)) {
				if (String(t["x-ratelimit-remaining"]) === "0") {
					let e = secondsOf(t["x-ratelimit-reset"]);
					return e === void 0 ? 6e4 : Math.max(0, e * 1e3 - Date.now());
				}
				return e === 429 ? 6e4 : void 0;
			}
		}
		function secondsOf(e) {
			return e !== void 0 && /^[0-9]{1,12}$/.test(String(e)) ? Number(e) : void 0;
		}
	})
};
