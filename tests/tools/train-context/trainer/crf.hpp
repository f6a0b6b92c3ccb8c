// Linear-chain conditional random field (Lafferty et al. 2001) with BIO constraints; scaled forward-backward (Rabiner 1989).
#pragma once
#include "data.hpp"

/** May label b follow a? a == L is the start. */
inline bool follows(int a, int b) { return b == 0 || (b & 1) || a == b || a == b - 1; }

struct Chain {
  vector<Float> p, alpha, beta;
  Float expT[(L + 1) * L];

  void transitions(const Float *T) { for (int a = 0; a <= L; a++) for (int b = 0; b < L; b++) expT[a * L + b] = follows(a, b) ? (T ? expf(T[a * L + b]) : 1.f) : 0.f; }

  /** Potentials p (n × L, not negative) → log of the sum over sequences; sign × marginals are added to `unary` (n × L) and `pairs`. */
  double run(int n, Float sign, Float *unary, Float *pairs) {
    alpha.resize((size_t)n * L); beta.resize((size_t)n * L);
    double logZ = 0;
    for (int i = 0; i < n; i++) {
      Float sum = 0, *A = &alpha[(size_t)i * L];
      for (int b = 0; b < L; b++) {
        Float s = 0;
        if (i == 0) s = expT[L * L + b];
        else for (int a = 0; a < L; a++) s += alpha[(size_t)(i - 1) * L + a] * expT[a * L + b];
        A[b] = s * p[(size_t)i * L + b]; sum += A[b];
      }
      if (!(sum > 1e-30f)) sum = 1e-30f;
      for (int b = 0; b < L; b++) A[b] /= sum;
      logZ += log((double)sum);
    }
    for (int b = 0; b < L; b++) beta[(size_t)(n - 1) * L + b] = 1;
    for (int i = n - 1; i >= 0; i--) {
      Float norm = 0, *A = &alpha[(size_t)i * L], *B = &beta[(size_t)i * L];
      for (int b = 0; b < L; b++) norm += A[b] * B[b];
      if (!(norm > 1e-30f)) norm = 1e-30f;
      for (int b = 0; b < L; b++) unary[(size_t)i * L + b] += sign * A[b] * B[b] / norm;
      if (i == 0) { for (int b = 0; b < L; b++) pairs[L * L + b] += sign * A[b] * B[b] / norm; break; }
      Float next[L], *A0 = &alpha[(size_t)(i - 1) * L], total = 0;
      for (int b = 0; b < L; b++) next[b] = p[(size_t)i * L + b] * B[b];
      Float *B0 = &beta[(size_t)(i - 1) * L], top = 0;
      for (int a = 0; a < L; a++) { Float s = 0; for (int b = 0; b < L; b++) s += expT[a * L + b] * next[b]; B0[a] = s; total += A0[a] * s; top = std::max(top, s); }
      if (!(total > 1e-30f)) total = 1e-30f;
      for (int a = 0; a < L; a++) for (int b = 0; b < L; b++) pairs[a * L + b] += sign * A0[a] * expT[a * L + b] * next[b] / total;
      if (!(top > 1e-30f)) top = 1e-30f;
      for (int a = 0; a < L; a++) B0[a] /= top;
    }
    return logZ;
  }
};

inline vector<int> viterbi(int n, const Float *scores, const Float *T) {
  vector<Float> best((size_t)n * L); vector<int> from((size_t)n * L), y(n);
  auto step = [&](int a, int b) { return follows(a, b) ? T[a * L + b] : -1e4f; };
  for (int b = 0; b < L; b++) best[b] = step(L, b) + scores[b];
  for (int i = 1; i < n; i++) for (int b = 0; b < L; b++) {
    Float m = -1e30f; int q = 0;
    for (int a = 0; a < L; a++) { Float v = best[(size_t)(i - 1) * L + a] + step(a, b); if (v > m) { m = v; q = a; } }
    best[(size_t)i * L + b] = m + scores[(size_t)i * L + b]; from[(size_t)i * L + b] = q;
  }
  y[n - 1] = std::max_element(&best[(size_t)(n - 1) * L], &best[(size_t)(n - 1) * L] + L) - &best[(size_t)(n - 1) * L];
  for (int i = n - 1; i > 0; i--) y[i - 1] = from[(size_t)i * L + y[i]];
  return y;
}

using Span = array<int, 3>;
inline std::set<Span> spansOf(const vector<int> &y) {
  std::set<Span> spans; int n = y.size();
  for (int i = 0; i < n;) {
    if (y[i] == 0) { i++; continue; }
    int type = (y[i] + 1) / 2, j = i + 1;
    while (j < n && y[j] == type * 2) j++;
    if (type < 4) spans.insert({i, j, type});
    i = j;
  }
  return spans;
}
