// A bank's API of PromptPay Alert, by the field names of the profile krungsri-simulated.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"time"
)

func answer(w http.ResponseWriter, status int, body any) {
	if body == nil {
		w.WriteHeader(status)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(body)
}

// operation serves one of the six requests. Its alerts leave after its answer.
func operation(path string, work func(M) M) {
	http.HandleFunc("/rest/api/v1/payments/rtp/"+path, func(w http.ResponseWriter, r *http.Request) {
		status, body := worked(r, work)
		answer(w, status, body)
		go func() {
			sending.Lock()
			defer sending.Unlock()
			deliver()
		}()
	})
}

func worked(r *http.Request, work func(M) M) (status int, body M) {
	raw, _ := io.ReadAll(r.Body)
	mu.Lock()
	defer mu.Unlock()
	defer func() {
		switch no := recover().(type) {
		case nil:
		case refusal:
			status, body = no.status, M{"error": M{"code": no.code, "message": no.message}}
		default:
			panic(no)
		}
	}()
	if r.Method != http.MethodPost {
		refuse(http.StatusMethodNotAllowed, "METHOD", "POST only")
	}
	var asked M
	if json.Unmarshal(raw, &asked) != nil || asked == nil {
		refuse(http.StatusBadRequest, "JSON", "the body is no JSON object")
	}
	return http.StatusOK, work(asked)
}

// control serves a call of the target protocol.
func control(method, path string, work func([]byte) (int, any)) {
	http.HandleFunc("/control"+path, func(w http.ResponseWriter, r *http.Request) {
		raw, _ := io.ReadAll(r.Body)
		if r.Method != method {
			answer(w, http.StatusNotFound, M{"error": "no such call"})
			return
		}
		status, body := work(raw)
		answer(w, status, body)
	})
}

func malformed(reason string) (int, any) { return http.StatusBadRequest, M{"error": reason} }

func onReset(raw []byte) (int, any) {
	var asked struct{ Now time.Time }
	if len(raw) > 0 && json.Unmarshal(raw, &asked) != nil {
		return malformed("now is no time")
	}
	if asked.Now.IsZero() {
		asked.Now = start
	}
	mu.Lock()
	defer mu.Unlock()
	reset(asked.Now)
	return http.StatusNoContent, nil
}

func onClock(raw []byte) (int, any) {
	var asked struct{ Advance_ms int64 }
	if json.Unmarshal(raw, &asked) != nil || asked.Advance_ms < 0 {
		return malformed("advance_ms is no length of time")
	}
	reached := advance(time.Duration(asked.Advance_ms) * time.Millisecond)
	return http.StatusOK, M{"now": reached.In(bangkok).Format("2006-01-02T15:04:05.000-07:00")}
}

func onProxies(raw []byte) (int, any) {
	var proxy Proxy
	if json.Unmarshal(raw, &proxy) != nil || proxy.Proxy == "" {
		return malformed("proxy is missing")
	}
	mu.Lock()
	defer mu.Unlock()
	proxies[proxy.Proxy] = &proxy
	return http.StatusNoContent, nil
}

var start = time.Date(2026, 1, 5, 9, 0, 0, 0, bangkok)

func main() {
	reset(start)
	operation("transactions", initiate)
	operation("transaction/acknowledgement", acknowledge)
	operation("transactionStatus/inquiry", inquire)
	operation("proxy/blockByProxy", func(body M) M { return block(body, true) })
	operation("proxy/unblockByProxy", func(body M) M { return block(body, false) })
	operation("proxy/blockedProxy/inquiry", blocked)
	control("GET", "/capabilities", func([]byte) (int, any) {
		claims := []string{"reset", "clock", "proxies"}
		return http.StatusOK, M{"protocol": 1, "name": "bank in Go", "claims": claims, "interval_ms": interval.Milliseconds()}
	})
	control("POST", "/reset", onReset)
	control("POST", "/clock", onClock)
	control("POST", "/proxies", onProxies)
	at := "127.0.0.1:0"
	if len(os.Args) > 1 {
		at = "127.0.0.1:" + os.Args[1]
	}
	listener, err := net.Listen("tcp", at)
	if err != nil {
		panic(err)
	}
	url := "http://" + listener.Addr().String()
	fmt.Printf(`{"kind":"alert-bank","url":"%s","control":"%s/control"}`+"\n", url, url)
	http.Serve(listener, nil)
}
