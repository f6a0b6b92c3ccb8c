// Trains one tagger, or (marginals=FILE model=… model=…) writes the averaged label marginals of several for soft targets.
// Built and called by ../index.ts. Deterministic on one kind of machine: fixed seeds, fixed order, two threads.
#include "network.hpp"

static const int THREADS = 2;

static void score(const Model &m, const vector<Float> &vectors, const Data &d, const string &name) {
  vector<array<double, 3>> n(4, {0, 0, 0}); Worker k; Drop none{0, 0, 0};
  for (auto &s : d.sentences) {
    forward(m, vectors, d, s, k, false, none);
    vector<int> gold; for (uint32_t i = 0; i < s.count; i++) gold.push_back(d.tokens[s.first + i].label);
    auto a = spansOf(viterbi(s.count, &k.scores[0], &m.W[m.o.T])), b = spansOf(gold);
    for (auto &x : a) { n[0][1]++; n[x[2]][1]++; if (b.count(x)) { n[0][0]++; n[x[2]][0]++; } }
    for (auto &x : b) { n[0][2]++; n[x[2]][2]++; }
  }
  auto f = [&](int t) { return 200 * n[t][0] / std::max(1.0, n[t][1] + n[t][2]); };
  printf(" | %s %.1f (%.0f %.0f %.0f)", name.c_str(), f(0), f(1), f(2), f(3));
}

static void save(const Model &m, const string &path) {
  FILE *f = fopen(path.c_str(), "wb"); if (!f) die("cannot write " + path);
  int32_t head[8] = {m.s.K, m.s.KS, m.s.KH, m.s.H1, m.s.H2, m.s.lstm, (int32_t)m.W.size(), 0};
  fwrite(head, 4, 8, f); fwrite(m.W.data(), 4, m.W.size(), f); fwrite(m.S.data(), 4, m.S.size(), f); fclose(f);
}

static Model restore(const string &path) {
  FILE *f = fopen(path.c_str(), "rb"); if (!f) die("cannot read " + path);
  int32_t head[8]; if (fread(head, 4, 8, f) != 8) die("cut short: " + path);
  Shape s; s.K = head[0]; s.KS = head[1]; s.KH = head[2]; s.H1 = head[3]; s.H2 = head[4]; s.lstm = head[5];
  Model m(s, 1);
  if (fread(m.W.data(), 4, m.W.size(), f) != m.W.size() || fread(m.S.data(), 4, m.S.size(), f) != m.S.size()) die("cut short: " + path);
  fclose(f); return m;
}

static int marginals(const Options &opt, const vector<Float> &vectors) {
  Data d = readData(opt.text("train")); auto models = opt.list("model");
  vector<Float> sum(d.tokens.size() * L, 0), pairs((L + 1) * L);
  for (auto &path : models) {
    Model m = restore(path);
    vector<std::thread> threads;
    for (int t = 0; t < THREADS; t++) threads.emplace_back([&, t] {
      Worker k; Drop none{0, 0, 0}; vector<Float> own((L + 1) * L);
      for (size_t i = t; i < d.sentences.size(); i += THREADS) {
        auto &s = d.sentences[i]; forward(m, vectors, d, s, k, false, none);
        k.chain.p.resize((size_t)s.count * L);
        for (uint32_t q = 0; q < s.count; q++) { Float *z = &k.scores[(size_t)q * L], top = *std::max_element(z, z + L); for (int l = 0; l < L; l++) k.chain.p[(size_t)q * L + l] = expf(z[l] - top); }
        k.chain.transitions(&m.W[m.o.T]); k.chain.run(s.count, 1.f / models.size(), &sum[(size_t)s.first * L], &own[0]);
      }
    });
    for (auto &t : threads) t.join();
  }
  FILE *f = fopen(opt.text("marginals").c_str(), "wb"); if (!f) die("cannot write"); fwrite(sum.data(), 4, sum.size(), f); fclose(f);
  // how good is the ensemble: greedy decoding of the averaged marginals
  double hit = 0, sys = 0, gold = 0; vector<Float> none((L + 1) * L, 0);
  for (auto &s : d.sentences) {
    vector<Float> z((size_t)s.count * L); for (size_t i = 0; i < z.size(); i++) z[i] = logf(sum[(size_t)s.first * L + i] + 1e-6f);
    vector<int> y; for (uint32_t i = 0; i < s.count; i++) y.push_back(d.tokens[s.first + i].label);
    auto a = spansOf(viterbi(s.count, &z[0], &none[0])), b = spansOf(y); sys += a.size(); gold += b.size(); for (auto &x : a) hit += b.count(x);
  }
  printf("ensemble of %zu on %s: %.1f\n", models.size(), opt.text("train").c_str(), 200 * hit / (sys + gold));
  return 0;
}

int main(int count, char **list) {
  Options opt(count, list);
  vector<Float> vectors = readFloats(opt.text("vectors"));
  if (!opt.text("marginals").empty()) return marginals(opt, vectors);
  Shape s; s.K = opt.number("K", 24); s.H1 = opt.number("H1", 64); s.H2 = opt.number("H2", 48); s.lstm = opt.number("lstm", 0);
  Model m(s, opt.number("seed", 7));
  Drop drop{(Float)opt.number("wdrop", 0.06), (Float)opt.number("sdrop", 0.2), (Float)opt.number("hdrop", 0.2)};
  const int epochs = opt.number("epochs", 8), B = opt.number("batch", 24);
  const Float lr = opt.number("lr", 0.002), slr = opt.number("slr", 0.08), l2 = opt.number("l2", 1e-6), softness = opt.number("softness", 0.7);
  Data train = readData(opt.text("train"));
  if (!opt.text("soft").empty()) train.soft = readFloats(opt.text("soft"));
  vector<Data> devs; for (auto &p : opt.list("dev")) devs.push_back(readData(p));
  vector<Float> first(m.o.total, 0), second(m.o.total, 0), G(m.S.size(), 1e-2f);
  vector<Worker> workers(THREADS);
  for (int t = 0; t < THREADS; t++) { workers[t].rng.seed(opt.number("seed", 7) * 10 + t); workers[t].g.assign(m.o.total, 0); }
  vector<int> order; for (size_t i = 0; i < train.sentences.size(); i++) if (train.sentences[i].count && train.sentences[i].weight > 0) order.push_back(i);
  std::mt19937 rng(opt.number("seed", 7));
  long step = 0, total = (long)epochs * ((order.size() + B - 1) / B);
  for (int e = 0; e < epochs; e++) {
    for (size_t i = order.size() - 1; i > 0; i--) std::swap(order[i], order[rng() % (i + 1)]);
    auto begin = std::chrono::steady_clock::now();
    for (size_t p = 0; p < order.size(); p += B) {
      size_t q = std::min(order.size(), p + B); vector<std::thread> threads;
      for (int t = 0; t < THREADS; t++) threads.emplace_back([&, t] {
        Worker &k = workers[t]; std::fill(k.g.begin(), k.g.end(), 0); k.sparse.clear();
        for (size_t i = p + t; i < q; i += THREADS) { const Sentence &s = train.sentences[order[i]]; forward(m, vectors, train, s, k, true, drop); backward(m, vectors, train, s, k, drop, softness); }
      });
      for (auto &t : threads) t.join();
      step++;
      Float rate = lr * (1 - 0.97f * step / total), b1 = 0.9f, b2 = 0.999f, c1 = 1 - pow(b1, step), c2 = 1 - pow(b2, step);
      for (size_t i = 0; i < m.o.total; i++) {
        Float g = 0; for (auto &k : workers) g += k.g[i];
        g = g / B + l2 * m.W[i]; first[i] = b1 * first[i] + (1 - b1) * g; second[i] = b2 * second[i] + (1 - b2) * g * g;
        m.W[i] -= rate * (first[i] / c1) / (sqrtf(second[i] / c2) + 1e-8f);
      }
      Float srate = slr * (1 - 0.95f * step / total);
      for (auto &k : workers) for (auto &x : k.sparse) {
        Float *w = &m.S[(size_t)x.first * L], *gg = &G[(size_t)x.first * L];
        for (int l = 0; l < L; l++) { Float g = x.second[l] + l2 * 10 * w[l]; gg[l] += g * g; w[l] -= srate * g / sqrtf(gg[l]); }
      }
    }
    double loss = 0; for (auto &k : workers) { loss += k.loss; k.loss = 0; }
    printf("epoch %d loss %.0f", e + 1, loss);
    if (e % 2 == 1 || e == epochs - 1) for (size_t i = 0; i < devs.size(); i++) { string name = opt.list("dev")[i]; name = name.substr(name.rfind('/') + 1); score(m, vectors, devs[i], name); }
    printf(" (%.0f s)\n", std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count()); fflush(stdout);
  }
  save(m, opt.text("out"));
}
